package org.cronosur.practice;

import jakarta.persistence.Embeddable;

/**
 * How firmly something is remembered.
 *
 * @param stability days after which it is still remembered nine times out of ten
 * @param difficulty 1 to 10
 */
@Embeddable
record Memory(double stability, double difficulty) {

    /** Whether both parts are within their bounds. */
    boolean isSound() {
        return stability >= Fsrs.LEAST_STABILITY
                && stability <= Fsrs.MOST_STABILITY
                && difficulty >= Fsrs.LEAST_DIFFICULTY
                && difficulty <= Fsrs.MOST_DIFFICULTY;
    }

    /** What is left after the first review. */
    static Memory first(Fsrs fsrs, Grade grade) {
        return new Memory(fsrs.initialStability(grade), fsrs.initialDifficulty(grade));
    }

    /**
     * What is left after another review.
     *
     * @param days since the review before; 0 on the same day
     */
    Memory after(Fsrs fsrs, long days, Grade grade) {
        return new Memory(nextStability(fsrs, days, grade), fsrs.nextDifficulty(difficulty, grade));
    }

    private double nextStability(Fsrs fsrs, long days, Grade grade) {
        if (days == 0) {
            return fsrs.stabilityAfterSameDay(stability, grade);
        }
        double retrievability = retrievability(fsrs, days);
        return grade == Grade.AGAIN
                ? fsrs.stabilityAfterForgetting(difficulty, stability, retrievability)
                : fsrs.stabilityAfterRecall(difficulty, stability, retrievability, grade);
    }

    /** The chance, 0 to 1, that it is remembered so many days after the last review. */
    double retrievability(Fsrs fsrs, long days) {
        return fsrs.retrievability(days, stability);
    }
}
