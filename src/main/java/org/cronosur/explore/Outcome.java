package org.cronosur.explore;

/** What comes of asking for a comparison. */
public sealed interface Outcome permits Comparison, Outcome.Refusal {

    /**
     * Why there is nothing to compare.
     *
     * @param word what was asked for and cannot be; empty where that is clear
     */
    record Refusal(Reason reason, String word) implements Outcome {}

    /** Why two texts cannot be compared. */
    enum Reason {
        UNKNOWN_TEXT,
        SAME_TEXT,
        UNKNOWN_THEME,
        NO_COMMON_THEME
    }
}
