package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronosur.catalogue.Borders;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Place.Precision;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.exchange.events.Remark.Kind;
import org.cronosur.language.Bilingual;

/** Understands where an entry says that it happened: by coordinates, by a name, by both, or not at all. */
final class PlaceCells {

    /** So near two points may lie, in degrees, that go by the same name. */
    private static final double SAME = 0.1;

    /** So far outside its country a point may stand and still be meant, where swapping it would bring it home. */
    private static final double FAR_KM = 200;

    private static final Pattern POINT =
            Pattern.compile("(?i)point ?\\( ?(-?[\\d.]+(?:e-?\\d+)?)[ ,]+(-?[\\d.]+(?:e-?\\d+)?) ?\\)");

    private static final Map<String, Precision> PRECISIONS = precisions();

    private final Known known;
    private final List<Place> made = new ArrayList<>();

    PlaceCells(Known known) {
        this.known = known;
    }

    /** Where an entry lies; both are empty if it says nothing. */
    record Found(Optional<Place> place, List<String> countries) {}

    private record Point(double latitude, double longitude) {}

    private static Map<String, Precision> precisions() {
        Map<String, Precision> words = new HashMap<>();
        List.of("town", "city", "ciudad", "pueblo", "cidade").forEach(word -> words.put(word, Precision.TOWN));
        List.of("region", "regiao", "provincia", "province").forEach(word -> words.put(word, Precision.REGION));
        List.of("country", "pais").forEach(word -> words.put(word, Precision.COUNTRY));
        List.of("none", "ninguna", "nenhuma").forEach(word -> words.put(word, Precision.NONE));
        return words;
    }

    /** The places that are new, so far. */
    List<Place> made() {
        return made;
    }

    Found read(Entry entry, Consumer<Flaw> flaws, Consumer<Remark> remarks) {
        return new Reading(entry, flaws, remarks).read();
    }

    private final class Reading {

        private final Entry entry;
        private final Consumer<Flaw> flaws;
        private final Consumer<Remark> remarks;
        private final List<String> countries = new ArrayList<>();

        Reading(Entry entry, Consumer<Flaw> flaws, Consumer<Remark> remarks) {
            this.entry = entry;
            this.flaws = flaws;
            this.remarks = remarks;
        }

        Found read() {
            readCountries();
            Optional<Point> point = point();
            Optional<Place> place = point.isPresent()
                    ? at(point.get())
                    : entry.said(Field.PLACE).filter(name -> !saysPoint()).flatMap(this::named);
            return new Found(place, List.copyOf(countries));
        }

        private boolean saysPoint() {
            return entry.says(Field.POINT) || entry.says(Field.LATITUDE) || entry.says(Field.LONGITUDE);
        }

        private void readCountries() {
            String said = entry.said(Field.COUNTRIES).orElse("");
            for (String word : Lists.of(said, Known::country)) {
                Optional<String> code = Known.country(word);
                if (code.isEmpty()) {
                    flaws.accept(new Flaw(entry.where(Field.COUNTRIES), Reason.COUNTRY_UNKNOWN, word));
                } else if (!countries.contains(code.get())) {
                    countries.add(code.get());
                }
            }
            entry.said(Field.GROUP)
                    .flatMap(Known::country)
                    .filter(code -> countries.isEmpty())
                    .ifPresent(countries::add);
        }

        private Optional<Point> point() {
            if (entry.says(Field.POINT)) {
                String said = entry.said(Field.POINT).orElse("");
                Matcher wkt = POINT.matcher(said);
                return wkt.matches()
                        ? checked(wkt.group(2), wkt.group(1), Field.POINT)
                        : flaw(Field.POINT, Reason.COORDINATE_NOT_NUMBER, said);
            }
            if (!saysPoint()) {
                return Optional.empty();
            }
            if (!entry.says(Field.LATITUDE) || !entry.says(Field.LONGITUDE)) {
                return flaw(entry.says(Field.LATITUDE) ? Field.LATITUDE : Field.LONGITUDE, Reason.COORDINATE_HALF, "");
            }
            return checked(
                    entry.said(Field.LATITUDE).orElse(""),
                    entry.said(Field.LONGITUDE).orElse(""),
                    Field.LATITUDE);
        }

        private Optional<Point> checked(String latitude, String longitude, Field field) {
            Optional<Double> north = degrees(latitude, field);
            Optional<Double> east = degrees(longitude, field == Field.LATITUDE ? Field.LONGITUDE : field);
            if (north.isEmpty() || east.isEmpty()) {
                return Optional.empty();
            }
            return inRange(new Point(north.get(), east.get()), field);
        }

        /** A decimal comma is what half of the world's spreadsheets write. */
        private Optional<Double> degrees(String said, Field field) {
            String number = said.indexOf('.') < 0 ? said.replace(',', '.') : said;
            return number.matches("[+-]?\\d{1,3}(\\.\\d+)?([eE]-?\\d{1,3})?")
                    ? Optional.of(Double.parseDouble(number))
                    : flaw(field, Reason.COORDINATE_NOT_NUMBER, said);
        }

        private Optional<Point> inRange(Point point, Field field) {
            boolean fits = Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180;
            boolean swapped = Math.abs(point.longitude()) <= 90 && Math.abs(point.latitude()) <= 180;
            if (!fits) {
                return flaw(
                        field,
                        swapped ? Reason.COORDINATES_SWAPPED : Reason.COORDINATE_OUT_OF_RANGE,
                        Math.abs(point.latitude()) > 90 ? point.latitude() : point.longitude());
            }
            if (isHomeWhenSwapped(point)) {
                return flaw(field, Reason.COORDINATES_SWAPPED, point.latitude());
            }
            return Optional.of(point);
        }

        /** Whether it lies far from where it should, and would not if its numbers changed places. */
        private boolean isHomeWhenSwapped(Point point) {
            if (Math.abs(point.longitude()) > 90) {
                return false;
            }
            Optional<String> country = countries.stream().filter(Borders::know).findFirst();
            if (country.isEmpty()) {
                return countries.isEmpty()
                        && Borders.at(point.latitude(), point.longitude()).isEmpty()
                        && Borders.at(point.longitude(), point.latitude()).isPresent();
            }
            return countries.stream()
                            .filter(Borders::know)
                            .allMatch(code -> Borders.distanceKm(code, point.latitude(), point.longitude()) > FAR_KM)
                    && Borders.contains(country.get(), point.longitude(), point.latitude());
        }

        private Optional<Place> at(Point point) {
            String name = entry.said(Field.PLACE)
                    .orElseGet(() -> String.format(Locale.ROOT, "%.2f, %.2f", point.latitude(), point.longitude()));
            Optional<Place> same = known.places(name).stream()
                    .filter(place -> isNear(place, point))
                    .filter(place -> countries.isEmpty() || countries.contains(place.country()))
                    .findFirst();
            if (same.isPresent()) {
                addCountry(same.get().country());
                return same;
            }
            return country(point).flatMap(country -> make(name, country, point, precision()));
        }

        private static boolean isNear(Place place, Point point) {
            return Math.abs(place.latitude() - point.latitude()) < SAME
                    && Math.abs(place.longitude() - point.longitude()) < SAME;
        }

        private Optional<String> country(Point point) {
            Optional<String> holds = countries.stream()
                    .filter(Borders::know)
                    .filter(code -> Borders.contains(code, point.latitude(), point.longitude()))
                    .findFirst();
            if (holds.isPresent()) {
                return holds;
            }
            if (!countries.isEmpty()) {
                remarkIfOutside(countries.getFirst(), point);
                return Optional.of(countries.getFirst());
            }
            Optional<String> drawn = Borders.at(point.latitude(), point.longitude());
            if (drawn.isEmpty()) {
                return flaw(Field.COUNTRIES, Reason.COUNTRY_NEEDED, point.latitude() + ", " + point.longitude());
            }
            remarks.accept(new Remark(entry.where(), Kind.COUNTRY_FROM_POINT, drawn.get()));
            addCountry(drawn.get());
            return drawn;
        }

        private void remarkIfOutside(String country, Point point) {
            if (Borders.know(country)) {
                double distance = Borders.distanceKm(country, point.latitude(), point.longitude());
                if (distance > Borders.TOLERANCE_KM) {
                    remarks.accept(new Remark(entry.where(), Kind.OUTSIDE_ITS_COUNTRY, Math.round(distance), country));
                }
            }
        }

        private void addCountry(String country) {
            if (countries.isEmpty()) {
                countries.add(country);
            }
        }

        private Precision precision() {
            Optional<String> said = entry.said(Field.PRECISION);
            Optional<Precision> precision = said.map(Field::plain).map(PRECISIONS::get);
            if (said.isPresent() && precision.isEmpty()) {
                flaws.accept(new Flaw(entry.where(Field.PRECISION), Reason.PRECISION_UNKNOWN, said.get()));
            }
            return precision.orElse(Precision.TOWN);
        }

        private Optional<Place> named(String name) {
            List<Place> catalogue = known.places(name).stream()
                    .filter(place -> countries.isEmpty() || countries.contains(place.country()))
                    .toList();
            if (!catalogue.isEmpty()) {
                return oneOf(name, catalogue);
            }
            List<org.cronosur.texts.reading.Place> towns = known.towns(name).stream()
                    .filter(town -> countries.isEmpty() || countries.contains(town.country()))
                    .toList();
            return towns.isEmpty() ? unknown(name) : fromGazetteer(name, towns);
        }

        private Optional<Place> oneOf(String name, List<Place> places) {
            if (places.stream().map(Place::country).distinct().count() > 1) {
                return flaw(Field.PLACE, Reason.PLACE_AMBIGUOUS, name);
            }
            addCountry(places.getFirst().country());
            return Optional.of(places.getFirst());
        }

        private Optional<Place> fromGazetteer(String name, List<org.cronosur.texts.reading.Place> towns) {
            if (towns.stream().map(town -> town.country()).distinct().count() > 1) {
                return flaw(Field.PLACE, Reason.PLACE_AMBIGUOUS, name);
            }
            org.cronosur.texts.reading.Place town = towns.stream()
                    .max(Comparator.comparingInt(each -> each.population()))
                    .orElseThrow();
            remarks.accept(new Remark(entry.where(Field.PLACE), Kind.PLACE_FROM_GAZETTEER, name, towns.size()));
            addCountry(town.country());
            Precision precision =
                    town.kind() == org.cronosur.texts.reading.Place.Kind.REGION ? Precision.REGION : Precision.TOWN;
            return make(town.name(), town.country(), new Point(town.latitude(), town.longitude()), precision);
        }

        /** Kept by its name: it stands in the list and on the line, and nowhere on the map. */
        private Optional<Place> unknown(String name) {
            if (countries.isEmpty()) {
                return flaw(Field.PLACE, Reason.PLACE_UNKNOWN, name);
            }
            remarks.accept(new Remark(entry.where(Field.PLACE), Kind.PLACE_NOT_FOUND, name));
            return make(name, countries.getFirst(), new Point(0, 0), Precision.NONE);
        }

        private Optional<Place> make(String name, String country, Point point, Precision precision) {
            if (name.length() > Place.LONGEST_NAME) {
                return flaw(Field.PLACE, Reason.NAME_TOO_LONG, Place.LONGEST_NAME);
            }
            Place place = Place.own(
                    known.teacher(),
                    new Bilingual(name, name),
                    country,
                    point.latitude(),
                    point.longitude(),
                    precision);
            known.add(place);
            made.add(place);
            return Optional.of(place);
        }

        private <T> Optional<T> flaw(Field field, Reason reason, Object value) {
            flaws.accept(new Flaw(entry.where(field), reason, value));
            return Optional.empty();
        }
    }
}
