package org.cronosur.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a card stands between two reviews.
 *
 * @param step in the steps of its phase, counted from 0; 0 where the phase has none
 * @param memory null as long as it is new
 * @param reviewed the day of study of the last review; null as long as it is new
 * @param due the day of study on which it is to be asked again; null as long as it is new
 * @param dueAt the moment from which it is to be asked again while its phase counts in minutes, else null
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) Phase phase,
        int step,
        @Embedded @Nullable Memory memory,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate due,
        @Nullable Instant dueAt) {

    static final Standing NEW = new Standing(Phase.NEW, 0, null, null, null, null);

    static Standing inMinutes(Phase phase, int step, Memory memory, Moment now, Moment due) {
        return new Standing(phase, step, memory, now.day(), due.day(), due.instant());
    }

    static Standing inDays(Memory memory, LocalDate reviewed, LocalDate due) {
        return new Standing(Phase.REVIEW, 0, memory, reviewed, due, null);
    }

    /**
     * A card that was asked, from a source that may be wrong.
     *
     * @throws IllegalArgumentException if its parts contradict each other or are out of their bounds
     */
    static Standing checked(
            Phase phase,
            int step,
            Memory memory,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate due,
            @Nullable Instant dueAt) {
        boolean inSteps = phase == Phase.LEARNING || phase == Phase.RELEARNING;
        boolean sound = reviewed != null
                && due != null
                && !due.isBefore(reviewed)
                && inSteps == (dueAt != null)
                && step >= 0
                && step < Timetable.stepsOf(phase).size() + (inSteps ? 0 : 1)
                && memory.isSound();
        if (!sound) {
            throw new IllegalArgumentException("A card contradicts itself");
        }
        return new Standing(phase, step, memory, reviewed, due, dueAt);
    }

    /** The memory of a card that has been asked. */
    Memory known() {
        return Objects.requireNonNull(memory, "a new card is not remembered");
    }

    /** The day of the last review of a card that has been asked. */
    LocalDate lastReview() {
        return Objects.requireNonNull(reviewed, "a new card has not been reviewed");
    }

    /** The day on which a card that has been asked is due. */
    LocalDate dueDay() {
        return Objects.requireNonNull(due, "a new card is not due");
    }
}
