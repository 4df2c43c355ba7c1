package org.cronosur.workshop.reading;

import java.io.Serial;

/** The finding was decided in another window; nothing was done a second time. */
public final class DecidedMeanwhile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Fate fate;

    DecidedMeanwhile(Finding finding) {
        super("Finding " + finding.number() + " is " + finding.fate() + " already");
        this.fate = finding.fate();
    }

    /** What became of it there. */
    public Fate fate() {
        return fate;
    }
}
