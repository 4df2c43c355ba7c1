package org.cronosur.workshop.ui;

import static java.util.function.Predicate.not;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cronosur.catalogue.Borders;
import org.cronosur.catalogue.Folded;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Place.Precision;
import org.cronosur.language.Bilingual;
import org.cronosur.language.CountryNames;
import org.cronosur.texts.reading.Towns;
import org.cronosur.visual.WhereField;
import org.jspecify.annotations.Nullable;

/** Where it happened: found by its name, or pointed at on the map and then named; and how exactly that is known. */
final class PlaceField extends Div {

    private static final int MOST_TOWNS = 50;

    private final Bench bench;
    private final ComboBox<Spot> finder = new ComboBox<>();
    private final TextField name = new TextField();
    private final Select<String> country = new Select<>();
    private final Select<Precision> precision = new Select<>();
    private final WhereField map = new WhereField();
    private final NativeDetails pointing;
    private @Nullable Pin pin;
    private Consumer<String> chosen = country -> {};

    private record Pin(double latitude, double longitude) {}

    PlaceField(Bench bench) {
        this.bench = bench;
        addClassName("workshop-place");
        finder.setLabel(getTranslation("workshop.place"));
        finder.setHelperText(getTranslation("workshop.place.help"));
        finder.setItems(this::find);
        finder.setItemLabelGenerator(this::label);
        finder.setClearButtonVisible(true);
        finder.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
                tell(change.isFromClient());
            } else if (change.isFromClient()) {
                takeBack();
            }
        });
        map.addPlacedListener(placed -> put(placed.latitude(), placed.longitude()));
        pointing = new NativeDetails(getTranslation("workshop.place.point"), onMap());
        add(finder, pointing);
    }

    private Div onMap() {
        name.setLabel(getTranslation("workshop.place.name"));
        name.setMaxLength(Place.LONGEST_NAME);
        country.setLabel(getTranslation("workshop.place.country"));
        country.setItems(bench.countries());
        country.setItemLabelGenerator(code -> CountryNames.of(List.of(code), getLocale()));
        precision.setLabel(getTranslation("workshop.place.precision"));
        precision.setItems(Precision.values());
        precision.setItemLabelGenerator(exact -> getTranslation("workshop.precision." + exact.key()));
        precision.setValue(Precision.TOWN);
        Paragraph help = new Paragraph(getTranslation("workshop.place.point.help"));
        help.addClassName("workshop-hint");
        Div words = new Div(help, name, country, precision);
        words.addClassName("workshop-fields");
        map.addClassName("workshop-map");
        Div both = new Div(map, words);
        both.addClassName("workshop-pointing");
        return both;
    }

    private Stream<Spot> find(Query<Spot, String> query) {
        String letters = query.getFilter().orElse("");
        Stream<Spot> known = bench.places().stream()
                .filter(place -> place.precision() != Precision.NONE)
                .map(Spot::of)
                .filter(spot -> Folded.of(label(spot)).contains(Folded.of(letters)));
        Stream<Spot> others = letters.length() < 2
                ? Stream.empty()
                : Towns.beginning(letters, MOST_TOWNS).stream().map(Spot::of).filter(not(this::isKnown));
        return Stream.concat(known, others).skip(query.getOffset()).limit(query.getLimit());
    }

    private boolean isKnown(Spot spot) {
        return bench.places().stream()
                .anyMatch(place -> place.country().equals(spot.country())
                        && place.precision() == spot.precision()
                        && Folded.of(place.name().es())
                                .equals(Folded.of(spot.name().es())));
    }

    private String label(Spot spot) {
        return spot.name().in(getLocale()) + " · " + CountryNames.of(List.of(spot.country()), getLocale());
    }

    private void show(Spot spot) {
        name.setValue(spot.name().in(getLocale()));
        country.setValue(spot.country());
        precision.setValue(spot.precision());
        pin = new Pin(spot.latitude(), spot.longitude());
        map.setPin(spot.latitude(), spot.longitude());
    }

    private void takeBack() {
        name.clear();
        pin = null;
        map.removePin();
    }

    /** What is pointed at is another place than the one that was found. */
    private void put(double latitude, double longitude) {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            return;
        }
        finder.clear();
        pin = new Pin(latitude, longitude);
        map.setPin(latitude, longitude);
        bench.countries().stream()
                .filter(code -> Borders.know(code) && Borders.contains(code, latitude, longitude))
                .findFirst()
                .ifPresent(country::setValue);
        tell(true);
    }

    /** Is told the country of a place that is chosen by hand. */
    PlaceField onChoice(Consumer<String> then) {
        chosen = then;
        return this;
    }

    private void tell(boolean byHand) {
        if (byHand && !country.isEmpty()) {
            chosen.accept(country.getValue());
        }
    }

    PlaceField saying(@Nullable Place place) {
        if (place != null) {
            finder.setValue(Spot.of(place));
        }
        return this;
    }

    /**
     * The place; empty where none is given.
     *
     * @throws Complaint if one was pointed at that has no name or no country
     */
    Optional<Place> place() {
        if (finder.getValue() != null && isAsFound(finder.getValue())) {
            return Optional.of(finder.getValue().place(bench.teacher()));
        }
        return Optional.ofNullable(pin).map(this::pointedAt);
    }

    private boolean isAsFound(Spot spot) {
        return name.getValue().equals(spot.name().in(getLocale()))
                && spot.country().equals(country.getValue())
                && spot.precision() == precision.getValue();
    }

    private Place pointedAt(Pin set) {
        pointing.setOpen(true);
        Complaint.unless(!name.getValue().isBlank(), name, "workshop.complaint.blank", name.getLabel());
        Complaint.unless(!country.isEmpty(), country, "workshop.complaint.blank", country.getLabel());
        String words = name.getValue().strip();
        return Place.own(
                bench.teacher(),
                new Bilingual(words, words),
                country.getValue(),
                set.latitude(),
                set.longitude(),
                precision.getValue());
    }
}
