package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Slug;
import org.cronosur.catalogue.Theme;
import org.cronosur.language.ThemeNames;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.TextDraft;
import org.cronosur.texts.reading.Gazetteer;

/** What the program knows by name already, so that a file can speak of it. */
public final class Known {

    private static final List<Locale> READERS = List.of(Locale.of("es"), Locale.ENGLISH, Locale.of("pt"));
    private static final int LONGEST_TEXT_SLUG = 60;
    private static final Map<String, String> COUNTRIES = countries();

    private final Map<String, Theme> themes = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, Place> placesBySlug = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Predicate<String> taken;

    private final UUID teacher;

    /**
     * @param teacher to whom what is new will belong
     * @param texts those that claims may cite
     * @param taken whether a text of anybody has a slug
     */
    public Known(
            UUID teacher,
            Collection<Theme> themes,
            Collection<Place> places,
            Collection<Actor> actors,
            Collection<SourceText> texts,
            Predicate<String> taken) {
        this.teacher = teacher;
        this.taken = taken;
        texts.forEach(text -> this.texts.put(text.slug(), text));
        themes.forEach(this::add);
        themes.forEach(this::addPieces);
        places.forEach(this::add);
        actors.forEach(this::add);
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Field.plain(code), code);
            READERS.forEach(
                    reader -> codes.putIfAbsent(Field.plain(Locale.of("", code).getDisplayCountry(reader)), code));
        }
        Stream.of(
                        "united states of america US",
                        "estados unidos de america US",
                        "eeuu US",
                        "usa US",
                        "uk GB",
                        "urss SU",
                        "argentine republic AR",
                        "republica dominicana DO",
                        "people s republic of china CN")
                .filter(line -> !line.endsWith("SU"))
                .forEach(line -> codes.put(line.substring(0, line.length() - 3), line.substring(line.length() - 2)));
        return codes;
    }

    private void add(Theme theme) {
        themes.put(Field.plain(theme.slug()), theme);
        READERS.forEach(
                reader -> themes.putIfAbsent(Field.plain(ThemeNames.of(theme.slug(), theme.name(), reader)), theme));
        themes.putIfAbsent(Field.plain(theme.name().es()), theme);
        themes.putIfAbsent(Field.plain(theme.name().en()), theme);
    }

    /** "Golpe" is enough for "golpe o ruptura", where no theme is called so. */
    private void addPieces(Theme theme) {
        READERS.stream()
                .map(reader -> ThemeNames.of(theme.slug(), theme.name(), reader))
                .flatMap(name -> Stream.of(name.split(" (?:o|y|or|and|ou|e) ")))
                .forEach(piece -> themes.putIfAbsent(Field.plain(piece), theme));
    }

    /** From now on this place is known by its names. */
    void add(Place place) {
        placesBySlug.put(place.slug(), place);
        Stream.of(place.name().es(), place.name().en())
                .map(Field::plain)
                .distinct()
                .forEach(name ->
                        places.computeIfAbsent(name, any -> new ArrayList<>()).add(place));
    }

    void add(Actor actor) {
        actors.put(Field.plain(actor.slug()), actor);
        Stream.concat(Stream.of(actor.name().es(), actor.name().en()), actor.aliases().stream())
                .map(Field::plain)
                .forEach(name -> actors.putIfAbsent(name, actor));
    }

    UUID teacher() {
        return teacher;
    }

    Optional<Theme> theme(String word) {
        return find(themes, word);
    }

    Optional<Actor> actor(String name) {
        return find(actors, name);
    }

    Optional<Place> place(String slug) {
        return Optional.ofNullable(placesBySlug.get(slug));
    }

    boolean text(String slug) {
        return texts.containsKey(slug);
    }

    /** The text of this slug, or the one of the same title by the same author. */
    Optional<String> textLike(String slug, TextDraft draft) {
        return texts.containsKey(slug)
                ? Optional.of(slug)
                : texts.values().stream()
                        .filter(text -> text.title().equals(draft.title())
                                && text.author().equals(draft.author()))
                        .map(SourceText::slug)
                        .findFirst();
    }

    /** The slug that a new text can have: its own, if nobody else's text has it. */
    String freeText(String slug, TextDraft draft) {
        boolean fits = slug.matches("[a-z0-9][a-z0-9-]{0,59}") && !taken.test(slug);
        String made = Slug.of(draft.author());
        return fits ? slug : made.substring(Math.max(0, made.length() - LONGEST_TEXT_SLUG));
    }

    /** Of the catalogue, by one of their names. */
    List<Place> places(String name) {
        return Optional.ofNullable(places.get(Field.plain(name))).orElse(List.of());
    }

    /** Of the gazetteer that comes with the program. */
    List<org.cronosur.texts.reading.Place> towns(String name) {
        return Gazetteer.shipped().named(name.strip());
    }

    /** ISO 3166-1 alpha-2, by the code or by the name in Spanish, English or Portuguese. */
    static Optional<String> country(String word) {
        return find(COUNTRIES, word);
    }

    private static <T> Optional<T> find(Map<String, T> known, String word) {
        return Optional.of(word).map(Field::plain).map((Function<String, T>) known::get);
    }
}
