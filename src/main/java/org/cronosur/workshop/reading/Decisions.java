package org.cronosur.workshop.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.Own;
import org.cronosur.catalogue.OwnEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a teacher makes of the findings of a text. Whatever she decides is stored at once and can be undone. */
@Component
public class Decisions {

    private final Findings findings;
    private final OwnReadings readings;
    private final Events events;
    private final OwnEvents own;
    private final OwnSource source;
    private final Drafting drafting;
    private final Clock clock;

    Decisions(
            Findings findings,
            OwnReadings readings,
            Events events,
            OwnEvents own,
            OwnSource source,
            Drafting drafting,
            Clock clock) {
        this.findings = findings;
        this.readings = readings;
        this.events = events;
        this.own = own;
        this.source = source;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** The event was changed or shown to others since it was accepted, so that taking it back would lose something. */
    public static final class ChangedSince extends RuntimeException {

        ChangedSince(String slug) {
            super("The event " + slug + " was changed since it was accepted");
        }
    }

    /**
     * Makes an event of a finding, with the claim of the text.
     *
     * @throws DecidedMeanwhile if something became of it already
     * @throws IllegalArgumentException if there is no such finding of this teacher's, or if it cannot be an event as it is
     */
    @Transactional
    public Event accept(UUID teacher, UUID reading, int number, Acceptance accepted) {
        Finding finding = open(teacher, reading, number);
        String text = source.of(teacher, mine(teacher, reading));
        Event event = own.create(teacher, drafting.event(teacher, finding, accepted, text));
        finding.become(Fate.ACCEPTED, event.slug(), Instant.now(clock));
        return event;
    }

    /**
     * Makes a finding one more claim of an event. A shipped event stays as it is: the claim is that of a copy, the
     * teacher's own, made now unless she has one.
     *
     * @param target the slug of a shipped event or of one of the teacher's own
     * @param remark why there is a copy, in case one is made
     * @return the event that has the claim now
     * @throws DecidedMeanwhile if something became of the finding already
     * @throws IllegalArgumentException if there is no such finding or event of this teacher's, or if the claim is unfit
     */
    @Transactional
    public Event merge(UUID teacher, UUID reading, int number, String target, Acceptance accepted, String remark) {
        Finding finding = open(teacher, reading, number);
        String text = source.of(teacher, mine(teacher, reading));
        Optional<Event> existing = own.of(teacher, target).or(() -> copyOf(teacher, target));
        Event event = existing.map(mine -> change(teacher, mine, drafting.joined(mine, finding, accepted, text)))
                .orElseGet(() ->
                        own.copy(teacher, target, remark, drafting.joined(shipped(target), finding, accepted, text)));
        finding.become(Fate.MERGED, event.slug(), Instant.now(clock));
        return event;
    }

    private Event change(UUID teacher, Event event, EventDraft draft) {
        return own.change(teacher, event.slug(), event.own().orElseThrow().revision(), draft);
    }

    private Optional<Event> copyOf(UUID teacher, String original) {
        return own.of(teacher).stream()
                .filter(event -> event.own()
                        .flatMap(Own::original)
                        .filter(original::equals)
                        .isPresent())
                .findFirst();
    }

    private Event shipped(String slug) {
        return events.findBySlug(slug)
                .filter(Event::isShipped)
                .orElseThrow(() -> new IllegalArgumentException("There is no event " + slug));
    }

    /**
     * Leaves a finding aside.
     *
     * @throws DecidedMeanwhile if something became of it already
     * @throws IllegalArgumentException if there is no such finding of this teacher's
     */
    @Transactional
    public void drop(UUID teacher, UUID reading, int number) {
        open(teacher, reading, number).become(Fate.DROPPED, null, Instant.now(clock));
    }

    /**
     * Takes a decision back: the event or the claim that came of it goes.
     *
     * @throws ChangedSince if the event was changed since, or is shown to others
     * @throws IllegalArgumentException if there is no such finding of this teacher's
     */
    @Transactional
    public void undo(UUID teacher, UUID reading, int number) {
        Finding finding = locked(teacher, reading, number);
        String text = mine(teacher, reading).text().orElse("");
        finding.event().flatMap(slug -> own.of(teacher, slug)).ifPresent(event -> {
            if (finding.fate() == Fate.ACCEPTED) {
                takeBack(teacher, event);
            } else {
                takeBackClaim(teacher, event, finding, text);
            }
        });
        finding.reopen();
    }

    private void takeBack(UUID teacher, Event event) {
        if (event.own().orElseThrow().revision() > 0 || event.isOpen()) {
            throw new ChangedSince(event.slug());
        }
        own.delete(teacher, event.slug());
    }

    /** A copy that says no more than its original goes with its last claim. */
    private void takeBackClaim(UUID teacher, Event event, Finding finding, String text) {
        Optional<Event> original = event.own().flatMap(Own::original).flatMap(events::findBySlug);
        boolean contested = original.map(Event::contested).orElse(event.contested());
        Event left = change(teacher, event, drafting.without(event, finding, text, contested));
        boolean same =
                original.filter(first -> first.digest().equals(left.digest())).isPresent();
        if (same && !left.isOpen()) {
            own.delete(teacher, left.slug());
        }
    }

    /** The number of the finding that was decided last; empty if none is. */
    @Transactional(readOnly = true)
    public Optional<Integer> latest(UUID reading) {
        return findings.findFirstByReadingIdAndDecidedNotNullOrderByDecidedDescNumberDesc(reading)
                .map(Finding::number);
    }

    private OwnReading mine(UUID teacher, UUID reading) {
        return readings.findById(reading)
                .filter(one -> one.belongsTo(teacher))
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no reading " + reading + " of this teacher's"));
    }

    private Finding locked(UUID teacher, UUID reading, int number) {
        return findings.findLocked(mine(teacher, reading).id(), number)
                .orElseThrow(() -> new IllegalArgumentException("There is no finding " + number + " of " + reading));
    }

    private Finding open(UUID teacher, UUID reading, int number) {
        Finding finding = locked(teacher, reading, number);
        if (!finding.isOpen()) {
            throw new DecidedMeanwhile(finding);
        }
        return finding;
    }
}
