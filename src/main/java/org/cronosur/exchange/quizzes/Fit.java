package org.cronosur.exchange.quizzes;

/** What becomes of a question in a format; said before the file is made. */
public enum Fit {
    /** All of it is there and comes back from there. */
    WHOLE,
    /** It can be answered there, but is graded or shown in a simpler way. */
    SIMPLER,
    /** The format has nothing for it. */
    LEFT_OUT
}
