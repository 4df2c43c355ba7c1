package org.cronosur.practice;

/** How well a card was remembered, as the formulas of {@link Fsrs} count it. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 to 4, the G of the formulas. */
    int number() {
        return ordinal() + 1;
    }
}
