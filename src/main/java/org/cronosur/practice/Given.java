package org.cronosur.practice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Provenance;

/**
 * An answer that is stored.
 *
 * @param turn the turn that it answered
 * @param provenance what its question was made from; empty for one that somebody wrote
 * @param due when the card comes back; empty for one that was asked out of turn and never in turn
 * @param inMinutes whether it comes back on the same day, after some minutes
 */
public record Given(
        UUID id,
        Turn turn,
        Answer answer,
        Optional<Provenance> provenance,
        Grade grade,
        Optional<LocalDate> due,
        boolean inMinutes) {}
