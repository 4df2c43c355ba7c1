package org.cronosur.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Kind;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;

/**
 * An event set with what a table of contents and a line need to know of its events.
 *
 * @param stops one for each step, in teaching order
 * @param leftOut how many steps are passed over for the sake of the class
 */
public record Lesson(EventSet set, List<Stop> stops, int leftOut) {

    /** A step and the event it stops at. */
    public record Stop(
            Step step, Bilingual title, HistoricalDate date, Kind kind, List<String> countries, boolean contested) {

        static Stop at(Step step, Event event) {
            return new Stop(step, event.title(), event.date(), event.kind(), event.countries(), event.contested());
        }

        /** The slug of the event. */
        public String event() {
            return step.event();
        }
    }

    public Lesson {
        stops = List.copyOf(stops);
    }

    public String slug() {
        return set.slug();
    }

    /** The slugs of its events. */
    public List<String> events() {
        return stops.stream().map(Stop::event).toList();
    }

    /** The number, from 1, of the first step at an event; empty where the event is no step. */
    public OptionalInt numberOf(String event) {
        return IntStream.range(0, stops.size())
                .filter(index -> stops.get(index).event().equals(event))
                .map(index -> index + 1)
                .findFirst();
    }

    /** The first year that a date of its events names; empty where none is known. */
    public Optional<Integer> firstYear() {
        return years().min(Integer::compare);
    }

    /** The last year that a date of its events names; empty where none is known. */
    public Optional<Integer> lastYear() {
        return years().max(Integer::compare);
    }

    private Stream<Integer> years() {
        return stops.stream()
                .map(Stop::date)
                .flatMap(date -> Stream.concat(date.earliest().stream(), date.latest().stream()))
                .map(LocalDate::getYear);
    }
}
