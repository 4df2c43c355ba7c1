package org.cronosur.workshop.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a teacher makes of the findings of a text. Whatever she decides is stored at once and can be undone. */
@Component
public class Decisions {

    private final Findings findings;
    private final Readings readings;
    private final Clock clock;

    Decisions(Findings findings, Readings readings, Clock clock) {
        this.findings = findings;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * Leaves a finding aside.
     *
     * @throws DecidedMeanwhile if something became of it already
     * @throws IllegalArgumentException if there is no such finding of this teacher's
     */
    @Transactional
    public void drop(UUID teacher, UUID reading, int number) {
        locked(teacher, reading, number).become(Fate.DROPPED, null, Instant.now(clock));
    }

    /**
     * Takes a decision back.
     *
     * @throws IllegalArgumentException if there is no such finding of this teacher's
     */
    @Transactional
    public void undo(UUID teacher, UUID reading, int number) {
        locked(teacher, reading, number).reopen();
    }

    /** The number of the finding that was decided last; empty if none is. */
    @Transactional(readOnly = true)
    public Optional<Integer> latest(UUID reading) {
        return findings.findFirstByReadingIdAndDecidedNotNullOrderByDecidedDescNumberDesc(reading)
                .map(Finding::number);
    }

    private Finding locked(UUID teacher, UUID reading, int number) {
        return readings.of(teacher, reading)
                .flatMap(mine -> findings.findLocked(mine.id(), number))
                .orElseThrow(() -> new IllegalArgumentException("There is no finding " + number + " of " + reading));
    }
}
