package org.cronosur.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is left for a day of study.
 *
 * @param due cards that can be repeated now
 * @param fresh cards that can be asked for the first time
 * @param waiting cards that come back in some minutes
 * @param back when the first of them does
 * @param leftOut cards that are not asked of this class, whenever they are due; they are not among the others
 */
public record Today(LocalDate day, int due, int fresh, int waiting, Optional<Instant> back, int leftOut) {

    /** How many cards can be asked now. */
    public int left() {
        return due + fresh;
    }
}
