package org.cronosur.quiz;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One decision among equals within a question.
 *
 * @param options among how many; two at least
 */
record Decision(int options, Outcome outcome) {

    /** What came of it. */
    enum Outcome {
        RIGHT,
        WRONG,
        OPEN
    }

    Decision {
        Require.that(options > 1, "There is nothing to decide among %d", options);
    }

    /** @param given null when it was left open */
    static <T> Decision of(int options, @Nullable T given, Predicate<T> right) {
        if (given == null) {
            return new Decision(options, Outcome.OPEN);
        }
        return new Decision(options, right.test(given) ? Outcome.RIGHT : Outcome.WRONG);
    }

    /** 1 for a right one, −1/(k−1) for a wrong one among k, 0 for one left open: blind guessing comes to 0 on average. */
    double points() {
        return switch (outcome) {
            case RIGHT -> 1;
            case WRONG -> -1.0 / (options - 1);
            case OPEN -> 0;
        };
    }
}
