package org.cronosur.curation.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Event;
import org.cronosur.language.Bilingual;
import org.cronosur.visual.Told;

/** Covers words that would give away what a class is still to find: dates, and the names of those who act. */
final class Veil {

    /** Covers nothing. */
    static final Veil NONE = new Veil(Optional.empty());

    private static final String ELLIPSIS = "…";
    private static final String YEARS = "(?:1[5-9]|20)\\d\\d(?:[-–/]\\d\\d(?:\\d\\d)?)?";

    /** Names shorter than this are syllables of other words more often than names. */
    private static final int SHORTEST_NAME = 3;

    private final Optional<Pattern> covered;

    private Veil(Optional<Pattern> covered) {
        this.covered = covered;
    }

    /** Covers the dates, the names of the actors of this event, or both, in whatever is told of it. */
    static Veil over(Event event, boolean dates, boolean names) {
        return over(Stream.concat(
                dates ? dates() : Stream.empty(),
                names ? event.actors().stream().flatMap(Veil::namesOf) : Stream.empty()));
    }

    /** Covers dates in whatever is told. */
    static Veil overDates() {
        return over(dates());
    }

    private static Veil over(Stream<String> words) {
        String any = words.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(joining("|"));
        return any.isEmpty() ? NONE : new Veil(Optional.of(wholeWords(any)));
    }

    /** Neighbours are covered by one veil, so that not even the number of words is told. */
    private static Pattern wholeWords(String any) {
        String word = "(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])";
        return Pattern.compile(word + "(?:\\s+(?:" + word + "))*");
    }

    private static Stream<String> dates() {
        String spanish = months(Locale.of("es"));
        String english = months(Locale.ENGLISH);
        return Stream.of(
                "(?:\\d{1,2}\\.?º? de )?(?:" + spanish + ")(?: de " + YEARS + ")?",
                "(?:\\d{1,2} )?(?:" + english + ")(?: \\d{1,2}\\b,?)?(?: " + YEARS + ")?",
                YEARS);
    }

    private static String months(Locale language) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, language))
                .collect(joining("|"));
    }

    /** A person is mostly called by a part of the name. */
    private static Stream<String> namesOf(Actor actor) {
        Stream<String> whole =
                Stream.concat(Stream.of(actor.name().es(), actor.name().en()), actor.aliases().stream());
        Stream<String> names = actor.nature() == Actor.Nature.PERSON
                ? whole.flatMap(name -> Stream.concat(Stream.of(name), partsOf(name)))
                : whole;
        return names.filter(name -> name.length() >= SHORTEST_NAME).map(Pattern::quote);
    }

    private static Stream<String> partsOf(String name) {
        return Arrays.stream(name.split("[\\s.]+"))
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)));
    }

    /** Puts the wording into the component, a mark in place of what is covered. */
    <C extends HtmlContainer> C told(Locale reader, Bilingual wording, C component) {
        Told.in(reader, wording, component);
        covered.ifPresent(words -> cover(wording.in(reader), words, component));
        return component;
    }

    /** The wording for a screen reader, with dots in place of what is covered. */
    String plain(String wording) {
        return covered.map(words -> words.matcher(wording).replaceAll(ELLIPSIS)).orElse(wording);
    }

    private static void cover(String wording, Pattern words, HtmlContainer component) {
        component.removeAll();
        Matcher found = words.matcher(wording);
        int told = 0;
        while (found.find()) {
            component.add(new Text(wording.substring(told, found.start())), mark());
            told = found.end();
        }
        component.add(new Text(wording.substring(told)));
    }

    private static Span mark() {
        Span mark = new Span(ELLIPSIS);
        mark.addClassName("veiled");
        return mark;
    }
}
