package org.cronosur.quiz;

/** An answer was not taken. */
public class AnswerRefused extends RuntimeException {

    /** Why it was not. */
    public enum Reason {
        /** There is another answer to this question already; the first one counts. */
        ANSWERED_BEFORE,
        /** The question was left as it was shown. */
        UNTOUCHED,
        /** The attempt is handed in, or was given up for a new one. */
        ATTEMPT_OVER,
        /** The time of the attempt is over; what was chosen until then counts. */
        TIME_UP,
        /** The attempt was deleted: the learner wanted to be forgotten, or began in another way. */
        FORGOTTEN,
        /** The attempt does not ask this question. */
        NOT_ASKED
    }

    private final Reason reason;

    AnswerRefused(Reason reason, String question) {
        super("The answer to “" + question + "” was refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
