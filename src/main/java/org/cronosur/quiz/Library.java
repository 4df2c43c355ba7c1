package org.cronosur.quiz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cronosur.catalogue.Event;
import org.cronosur.texts.SourceText;

/** All that a question may be about: events and texts, by their slugs. */
record Library(Map<String, Event> events, Map<String, SourceText> texts) {

    /** The order in which texts are named everywhere. */
    static final Comparator<SourceText> OLDEST_FIRST =
            Comparator.comparing(text -> text.published().earliest().orElse(LocalDate.MAX));

    static Library of(Collection<Event> events, Collection<SourceText> texts) {
        return new Library(
                events.stream().collect(toMap(Event::slug, identity())),
                texts.stream().collect(toMap(SourceText::slug, identity())));
    }

    Optional<Event> event(String slug) {
        return Optional.ofNullable(events.get(slug));
    }

    Optional<SourceText> text(String slug) {
        return Optional.ofNullable(texts.get(slug));
    }

    /** An event that is known to be here. */
    Event known(String slug) {
        return Objects.requireNonNull(events.get(slug), slug);
    }

    /** Whether a text speaks of an event. */
    boolean claims(String text, String event) {
        return event(event).stream()
                .flatMap(found -> found.claims().stream())
                .anyMatch(claim -> claim.text().equals(text));
    }
}
