package org.cronosur.explore;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event;
import org.cronosur.texts.Locator;
import org.cronosur.texts.SourceText;

/**
 * A text with everything it says.
 *
 * @param events of which it speaks, in the order in which they began
 * @param withheld of which it speaks, too, but the audience may not hear; they leave no silence
 */
public record Witness(SourceText text, List<Event> events, List<Event> withheld) {

    public SpokenYears years() {
        return SpokenYears.of(
                Stream.concat(events.stream(), withheld.stream())
                        .map(Event::date)
                        .toList(),
                published());
    }

    public List<Silence> silences() {
        return years().silences();
    }

    /** The year from which it speaks. */
    public int published() {
        return text.published()
                .latest()
                .map(LocalDate::getYear)
                .orElseThrow(() -> new IllegalStateException("The text " + text.slug() + " has no year"));
    }

    /** The same text, only what it says on this ground. */
    public Witness on(Ground ground) {
        return new Witness(
                text,
                events.stream().filter(ground::holds).toList(),
                withheld.stream().filter(ground::holds).toList());
    }

    /** Whether it says nothing that is heard here; it is silent indeed where nothing is withheld either. */
    public boolean isSilent() {
        return events.isEmpty();
    }

    /** All that it says, event by event. */
    public List<Statement> statements() {
        return events.stream().flatMap(event -> statementsOn(event).stream()).toList();
    }

    /** What it says of one event; several statements where it speaks of it at several places. */
    public List<Statement> statementsOn(Event event) {
        return event.claims().stream()
                .filter(claim -> claim.text().equals(text.slug()))
                .map(claim -> new Statement(event, claim))
                .toList();
    }

    /** Where the record contradicts it. */
    public List<Correction> corrections() {
        return events.stream()
                .flatMap(event -> event.recordNotes().stream()
                        .filter(note -> note.contradicts()
                                && note.text().filter(text.slug()::equals).isPresent())
                        .map(note -> new Correction(event, note)))
                .toList();
    }

    /** Its loaded terms, those it uses of most events first. */
    public List<LoadedTerm> terms() {
        record Use(String word, Event event) {}
        Map<String, Set<Event>> events = statements().stream()
                .flatMap(statement -> statement.claim().terms().stream().map(word -> new Use(word, statement.event())))
                .collect(groupingBy(
                        Use::word, LinkedHashMap::new, mapping(Use::event, toCollection(LinkedHashSet::new))));
        return events.entrySet().stream()
                .map(entry -> new LoadedTerm(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing((LoadedTerm term) -> -term.events().size()))
                .toList();
    }

    /** The events for which a paragraph is cited. */
    public List<Event> citing(Locator paragraph) {
        return statements().stream()
                .filter(statement -> statement.claim().locator().equals(paragraph))
                .map(Statement::event)
                .distinct()
                .toList();
    }
}
