package org.cronosur.texts.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronosur.texts.reading.Place.Kind;

/** Finds countries and places in a sentence. */
final class Geography {

    /** After these a capitalised word is a place. */
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "around", "en", "desde", "hacia", "cerca");

    /** After these it may be one. */
    private static final Set<String> PERHAPS_WHERE = Set.of(
            "of", "from", "to", "de", "del", "a", "y", "and", "e", "the", "through", "por", "entre", "between", "hasta",
            "via");

    private static final Set<String> REGION_NOUNS = Set.of(
            "department",
            "province",
            "state",
            "region",
            "departamento",
            "provincia",
            "estado",
            "región",
            "departments",
            "provinces",
            "provincias",
            "departamentos",
            "estados");

    private static final Set<String> TOWN_NOUNS = Set.of(
            "city",
            "town",
            "village",
            "port",
            "ciudad",
            "pueblo",
            "villa",
            "puerto",
            "localidad",
            "barrio",
            "municipio",
            "capital",
            "district",
            "distrito");

    /** Begin the names of many towns and of few persons. */
    private static final Set<String> PLACE_STARTS =
            Set.of("la", "el", "ciudad", "puerto", "villa", "mar", "río", "rio", "porto", "buenos", "nueva", "nuevo");

    /** "San Martín" is a general, "San Cristóbal de las Casas" a town. */
    private static final Set<String> SAINTS = Set.of("san", "santa", "santo", "são");

    /** Places of one name, for which no person is likely to have it as well. */
    private static final int FEW = 5;

    private static final int A_MILLION = 1_000_000;

    private final Gazetteer gazetteer;
    private final Countries countries;

    Geography(Gazetteer gazetteer, Countries countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    /** What a sentence names: countries by code, places, and which characters the names take up. */
    record Found(Set<String> countries, List<Place> places, List<int[]> taken) {

        /** The countries that are named and those in which the places lie. */
        Set<String> allCountries() {
            Set<String> all = new LinkedHashSet<>(countries);
            places.forEach(place -> all.add(place.country()));
            return all;
        }

        boolean takes(int start, int end) {
            return taken.stream().anyMatch(span -> start < span[1] && span[0] < end);
        }
    }

    /** The countries that are named near a place, nearest first, and those of the whole text. */
    private record Company(List<String> near, Collection<String> whole) {

        int rank(Place place) {
            int at = near.indexOf(place.country());
            return at < 0 ? near.size() : at;
        }

        boolean has(Place place) {
            return whole.contains(place.country());
        }
    }

    boolean isPlace(String name) {
        String first = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
        return countries.named(first).isPresent()
                || gazetteer.named(first).stream().anyMatch(Place::isKnownWidely);
    }

    /** The codes of the countries that a text names, which tell later which of several towns of a name is meant. */
    Set<String> countriesIn(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Words words = Words.of(text);
        for (int at = 0; at < words.size(); at++) {
            at = Math.max(at, country(words, at, codes, new ArrayList<>()));
        }
        return codes;
    }

    /**
     * Finds what a sentence names.
     *
     * @param passage the countries that its passage names, which tell which of several places of a name is meant
     * @param whole those of the whole text, which tell whether a small town is meant at all
     */
    Found in(String sentence, Collection<String> passage, Collection<String> whole) {
        Words words = Words.of(sentence);
        Found found = new Found(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
        for (int at = 0; at < words.size(); at++) {
            at = Math.max(at, country(words, at, found.countries(), found.taken()));
        }
        List<String> near = new ArrayList<>(found.countries());
        near.addAll(passage);
        Company company = new Company(near, whole);
        for (int at = 0; at < words.size(); at++) {
            at = Math.max(at, place(words, at, company, found));
        }
        return found;
    }

    /** The last word of the country's name that begins here; -1 if none does. */
    private int country(Words words, int at, Set<String> codes, List<int[]> taken) {
        for (int last = countries.index().last(words, at); last >= at; last--) {
            Optional<String> code = countries.named(words.phrase(at, last));
            if (code.isPresent() && !isMoney(words, at, last)) {
                codes.add(code.get());
                taken.add(new int[] {words.start(at), words.end(last)});
                return last;
            }
        }
        return -1;
    }

    /** "300 bolivianos" are a sum. */
    private static boolean isMoney(Words words, int at, int last) {
        int before = words.start(at) - 2;
        return at == last
                && words.word(at).equals("bolivianos")
                && before >= 0
                && Character.isDigit(words.text().charAt(before));
    }

    private int place(Words words, int at, Company company, Found found) {
        if (!words.isCapital(at)
                || found.takes(words.start(at), words.end(at))
                || (words.isCapital(at - 1) && words.adjoins(at) && !words.opens(at - 1))) {
            return -1;
        }
        for (int last = gazetteer.index().last(words, at); last >= at; last--) {
            List<Place> named = words.isCapital(last) ? gazetteer.named(words.phrase(at, last)) : List.of();
            boolean whole = !(words.isCapital(last + 1) && words.adjoins(last + 1));
            if (!named.isEmpty() && whole) {
                int[] taken = {words.start(at), words.end(last)};
                Optional<Place> meant = meant(named, words, at, last, company);
                meant.ifPresent(found.places()::add);
                meant.ifPresent(place -> found.taken().add(taken));
                return meant.isPresent() ? last : -1;
            }
        }
        return -1;
    }

    /** Which of the places of one name is meant; empty if the words around do not tell that it is a place. */
    private static Optional<Place> meant(List<Place> named, Words words, int at, int last, Company company) {
        boolean clear = isSaidToBeThere(words, at) || isFollowedByItsCountry(named, words, last);
        boolean unmistakable = isUnmistakable(named, words.phrase(at, last));
        boolean region = REGION_NOUNS.contains(before(words, at, 1)) || REGION_NOUNS.contains(before(words, at, 2));
        return named.stream()
                .filter(place -> clear || (place.isKnownWidely() && (mayBeThere(words, at) || unmistakable)))
                .filter(place -> place.isKnownWidely() || company.has(place))
                .min(Comparator.<Place>comparingInt(
                                place -> (place.kind() == Kind.REGION) == region ? 0 : region ? 1 : 0)
                        .thenComparing(company::rank)
                        .thenComparing(place -> !place.isKnownWidely())
                        .thenComparing(place -> !company.has(place))
                        .thenComparing(place -> place.kind() == Kind.REGION)
                        .thenComparing(
                                Comparator.comparingInt(Place::population).reversed()));
    }

    private static String before(Words words, int at, int distance) {
        return at - distance >= 0 ? words.word(at - distance).toLowerCase(java.util.Locale.ROOT) : "";
    }

    private static boolean isSaidToBeThere(Words words, int at) {
        String before = before(words, at, 1);
        boolean noun = REGION_NOUNS.contains(before(words, at, 2)) || TOWN_NOUNS.contains(before(words, at, 2));
        return WHERE.contains(before)
                || TOWN_NOUNS.contains(before)
                || (PERHAPS_WHERE.contains(before)
                        && (noun || before(words, at, 2).equals("cerca")));
    }

    private static boolean mayBeThere(Words words, int at) {
        return at == 0 || PERHAPS_WHERE.contains(before(words, at, 1)) || !words.adjoins(at);
    }

    /** Whether no person has such a name, so that it need not be said that it is a place: "Batista fled Havana". */
    private static boolean isUnmistakable(List<Place> named, String name) {
        String[] words = name.toLowerCase(java.util.Locale.ROOT).split(" ");
        boolean saint = SAINTS.contains(words[0]);
        boolean large = named.size() <= FEW
                && named.stream().anyMatch(place -> place.kind() == Kind.CAPITAL || place.population() >= A_MILLION);
        return words.length == 1 ? large : saint ? words.length > 2 : large || PLACE_STARTS.contains(words[0]);
    }

    private static boolean isFollowedByItsCountry(List<Place> named, Words words, int last) {
        if (last + 1 >= words.size() || !words.text().startsWith(", ", words.end(last))) {
            return false;
        }
        Optional<String> country = Countries.shipped().named(words.word(last + 1));
        return country.isPresent()
                && named.stream().anyMatch(place -> place.country().equals(country.get()));
    }
}
