package org.cronosur.workshop.reading;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.Own;
import org.cronosur.catalogue.OwnEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events beside which a finding may be one more claim: the shipped ones, or a teacher's copy of them, and her own. */
@Component
public class SimilarEvents {

    private static final int MOST = 4;

    private final Events events;
    private final OwnEvents own;

    SimilarEvents(Events events, OwnEvents own) {
        this.events = events;
        this.own = own;
    }

    /** Those that look like it, the likest first; often none. */
    @Transactional(readOnly = true)
    public List<Event> to(Found found, UUID teacher) {
        Similar similar = new Similar(found.finding().offer(), found.sentence());
        record Likeness(Event event, int score) {}
        return reachable(teacher)
                .map(event -> new Likeness(event, similar.to(event)))
                .filter(likeness -> likeness.score() >= Similar.ENOUGH)
                .sorted(Comparator.comparingInt(Likeness::score).reversed())
                .limit(MOST)
                .map(Likeness::event)
                .toList();
    }

    /** All to which a finding of this teacher's can be merged, by their dates. */
    @Transactional(readOnly = true)
    public List<Event> all(UUID teacher) {
        return reachable(teacher).toList();
    }

    private Stream<Event> reachable(UUID teacher) {
        List<Event> mine = own.of(teacher);
        Set<String> copied = mine.stream()
                .flatMap(event -> event.own().stream())
                .flatMap((Own one) -> one.original().stream())
                .collect(toSet());
        return Stream.concat(mine.stream(), events.findAll().stream().filter(event -> !copied.contains(event.slug())));
    }
}
