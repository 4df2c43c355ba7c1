package org.cronosur.quiz.making;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronosur.catalogue.Country;
import org.cronosur.catalogue.Event;
import org.cronosur.quiz.WhichText;
import org.cronosur.texts.SourceText;

/**
 * What questions are made from: the events that are asked about, and all the others, from which come the distractors.
 * It keeps no entity and reads nothing later.
 */
public final class Material {

    private static final int A_SET = 4;

    private final List<Subject> asked;
    private final Map<String, Subject> known;
    private final List<Subject> all;
    private final List<WhichText.Voice> voices;
    private final Map<String, Set<String>> authors;
    private final Map<String, String> groups;
    private final List<String> countries;
    private final Set<String> speakers;
    private final List<Who> everybody;
    private final Map<String, Set<String>> alike = new HashMap<>();
    private final Map<String, Set<String>> company = new HashMap<>();
    private final Map<String, List<Subject>> deeds = new HashMap<>();

    private Material(
            Collection<Event> askedAbout, Collection<Event> others, List<SourceText> texts, List<Country> countries) {
        Map<String, SourceText> bySlug = texts.stream().collect(toMap(SourceText::slug, identity()));
        this.known = Stream.concat(others.stream(), askedAbout.stream())
                .collect(toMap(Event::slug, event -> Subject.of(event, bySlug), (one, same) -> one));
        this.all = known.values().stream()
                .sorted(Comparator.comparing(Subject::slug))
                .toList();
        this.asked = askedAbout.stream()
                .map(Event::slug)
                .distinct()
                .map(slug -> Objects.requireNonNull(known.get(slug)))
                .toList();
        this.voices = texts.stream()
                .map(text -> new WhichText.Voice(text.slug(), text.siglum(), text.shortTitle()))
                .toList();
        this.authors = texts.stream().collect(toMap(SourceText::slug, Material::namesIn));
        this.groups = countries.stream().collect(toMap(Country::code, Country::group));
        this.countries = groups.keySet().stream().sorted().toList();
        this.speakers = all.stream()
                .flatMap(subject -> subject.said().stream())
                .flatMap(said -> said.quoted().stream())
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
        this.everybody = all.stream()
                .flatMap(subject -> subject.actors().stream())
                .collect(toMap(Who::slug, identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        all.forEach(this::noteCompany);
        everybody.forEach(this::noteAlike);
    }

    private void noteAlike(Who who) {
        alike.put(
                who.slug(),
                everybody.stream().filter(who::soundsLike).map(Who::slug).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Is to be called while the events can still be read from the database.
     *
     * @param asked the events that may be asked about
     * @param all all events that may serve as distractors
     * @param texts all texts, in the order in which they are named
     */
    public static Material of(
            Collection<Event> asked, Collection<Event> all, List<SourceText> texts, List<Country> countries) {
        return new Material(asked, all, texts, countries);
    }

    private static Set<String> namesIn(SourceText text) {
        Set<String> names = new HashSet<>();
        for (String word : Folding.fold(text.author() + " " + text.shortTitle().es() + " "
                        + text.shortTitle().en())
                .strip()
                .split(" ")) {
            if (word.length() >= 5 && !word.equals("visto")) {
                names.add(" " + word + " ");
            }
        }
        return names;
    }

    private void noteCompany(Subject subject) {
        subject.actors().forEach(actor -> {
            deeds.computeIfAbsent(actor.slug(), slug -> new ArrayList<>()).add(subject);
            Set<String> others = company.computeIfAbsent(actor.slug(), slug -> new HashSet<>());
            subject.actors().forEach(other -> others.add(other.slug()));
        });
    }

    List<Subject> asked() {
        return asked;
    }

    List<WhichText.Voice> voices() {
        return voices;
    }

    /** All events by slug, those that are asked about among them. */
    Stream<Subject> all() {
        return all.stream();
    }

    List<Who> everybody() {
        return everybody;
    }

    /** Whether somebody speaks in the texts or writes them, and so may be named beside an event without a part in it. */
    boolean speaks(Who who) {
        return speakers.stream().anyMatch(who.spellings()::contains)
                || authors.values().stream().flatMap(Set::stream).anyMatch(who.spellings()::contains) && who.person();
    }

    /** Whether the two take part in some event together. */
    boolean haveMet(Who one, Who other) {
        return company.getOrDefault(one.slug(), Set.of()).contains(other.slug());
    }

    /** Whether the two could be taken for one another. */
    boolean areAlike(Who one, Who other) {
        return alike.getOrDefault(one.slug(), Set.of()).contains(other.slug());
    }

    /** The events in which somebody takes part. */
    List<Subject> deedsOf(Who who) {
        return deeds.getOrDefault(who.slug(), List.of());
    }

    /** The countries of the region, by code. */
    Stream<String> countries() {
        return countries.stream();
    }

    boolean isInRegion(String country) {
        return groups.containsKey(country);
    }

    /**
     * Whether a country is no question, since two thirds or more of what is asked about happened there: whoever takes a
     * quiz on Peru answers "Peru" unread. Of fewer than {@link #A_SET} events nobody guesses so.
     */
    boolean goesWithoutSaying(String country) {
        long there = asked.stream()
                .filter(subject -> subject.onlyCountry().filter(country::equals).isPresent())
                .count();
        return asked.size() >= A_SET && there * 3 >= asked.size() * 2L;
    }

    /** Whether two countries lie in the same part of the region. */
    boolean areNeighbours(String one, String other) {
        return Objects.equals(groups.get(one), groups.get(other)) || isSouth(one) && isSouth(other);
    }

    private boolean isSouth(String country) {
        return Set.of("south", "andes", "brazil").contains(groups.getOrDefault(country, ""));
    }

    /** Whether folded words name the author or the title of a text. */
    boolean nameText(String folded, String text) {
        return authors.getOrDefault(text, Set.of()).stream().anyMatch(name -> Folding.holds(folded, name));
    }
}
