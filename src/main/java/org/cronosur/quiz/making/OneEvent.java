package org.cronosur.quiz.making;

import java.util.List;
import java.util.Optional;

/** A recipe that asks about one event at a time. */
abstract class OneEvent implements Recipe {

    /** So many events are tried before the recipe gives up for this round. */
    private static final int TRIES = 12;

    private final List<Subject> possible;

    /** @param possible the events about which it can ask */
    OneEvent(List<Subject> possible) {
        this.possible = List.copyOf(possible);
    }

    @Override
    public Optional<Draft> next(Bench bench) {
        return bench.free(possible).stream()
                .limit(TRIES)
                .flatMap(subject -> about(subject, bench).stream())
                .filter(bench::fits)
                .findFirst();
    }

    /** A question about this event that fits among those on the bench; empty when there is none. */
    Optional<Draft> only(Subject subject, Bench bench) {
        return possible.contains(subject) ? about(subject, bench).filter(bench::fits) : Optional.empty();
    }

    /** A question about this event; empty when it allows none after all. */
    abstract Optional<Draft> about(Subject subject, Bench bench);
}
