package org.cronosur.curation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.EventsInSight;
import org.cronosur.time.Span;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads lessons with their events. A step whose event is not there, or not for the one who asks or for this class, is
 * passed over.
 */
@Component
@Transactional(readOnly = true)
public class Lessons {

    private final EventSets sets;
    private final Events events;
    private final EventsInSight sight;

    Lessons(EventSets sets, Events events, EventsInSight sight) {
        this.sets = sets;
        this.events = events;
        this.sight = sight;
    }

    /** All lessons in the order in which they are taught. */
    public List<Lesson> all() {
        List<EventSet> all = sets.findAll();
        Map<String, Event> known = eventsOf(all.stream());
        return all.stream().map(set -> lesson(set, known)).toList();
    }

    /** One that everybody may see. */
    public Optional<Lesson> of(String slug) {
        return sets.findBySlug(slug).map(this::lesson);
    }

    /** One that a reader may see: what everybody may, and before it is published what is hers or shared with her. */
    public Optional<Lesson> of(String slug, Optional<UUID> reader) {
        return sets.findPublishedOrNot(slug)
                .filter(set -> set.isOpen() || reader.filter(set::isReadBy).isPresent())
                .map(this::lesson);
    }

    private Lesson lesson(EventSet set) {
        return lesson(set, eventsOf(Stream.of(set)));
    }

    /** When something is told of the countries of a lesson, in it or elsewhere: what lies between is silence. */
    public List<Span> voicedOn(Lesson lesson) {
        Set<String> countries = new HashSet<>();
        lesson.stops().forEach(stop -> countries.addAll(stop.countries()));
        return events.findAll().stream()
                .filter(event -> concerns(event, countries))
                .map(event -> event.date().span())
                .toList();
    }

    private static boolean concerns(Event event, Set<String> countries) {
        return event.countries().isEmpty() || event.countries().stream().anyMatch(countries::contains);
    }

    private Map<String, Event> eventsOf(Stream<EventSet> some) {
        Set<String> slugs = new HashSet<>();
        some.forEach(set -> set.steps().forEach(step -> slugs.add(step.event())));
        return events.findBySlugIn(slugs).stream().collect(toMap(Event::slug, identity()));
    }

    private Lesson lesson(EventSet set, Map<String, Event> known) {
        return new Lesson(
                set,
                set.steps().stream()
                        .flatMap(step -> Stream.ofNullable(known.get(step.event()))
                                .filter(sight::admits)
                                .map(event -> Lesson.Stop.at(step, event)))
                        .toList(),
                (int) set.steps().stream()
                        .flatMap(step -> Stream.ofNullable(known.get(step.event())))
                        .filter(sight::withholds)
                        .count());
    }
}
