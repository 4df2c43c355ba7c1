package org.cronosur.workshop.reading;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text on its way through the reader. It goes on when whoever waits for it leaves. */
public final class ReadingJob {

    private volatile double share;
    private volatile @Nullable Outcome outcome;

    /** How it ended. */
    public sealed interface Outcome {

        /** @param findings how much the text dates; perhaps nothing */
        record Kept(UUID reading, int findings) implements Outcome {}

        /** Something broke that no sentence of the teacher's can mend; nothing was kept. */
        record Failed() implements Outcome {}
    }

    ReadingJob() {}

    void advance(double read) {
        this.share = read;
    }

    void end(Outcome how) {
        this.outcome = how;
    }

    /** Which share of the text is read, 0 to 1. */
    public double share() {
        return share;
    }

    /** Empty while it goes on. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
