package org.cronosur.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is left for a day of study.
 *
 * @param due cards that are to be repeated, those in steps of minutes among them
 * @param fresh cards that are to be asked for the first time
 * @param waiting when the next card that is in steps of minutes comes back; empty where none is
 */
public record Today(LocalDate day, int due, int fresh, Optional<Instant> waiting) {

    public int left() {
        return due + fresh;
    }
}
