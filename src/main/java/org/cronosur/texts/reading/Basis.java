package org.cronosur.texts.reading;

/** What a date rests on, or why there is none. Each has words of its own in every language of the interface. */
public enum Basis {
    /** The words state it. */
    STATED(true),
    /** Day and month are stated, the year stands elsewhere in the text. */
    YEAR_ELSEWHERE(true),
    /** Counted from the day the text was written. */
    TEXT_DATE(true),
    /** Counted from a date told before. */
    STORY(true),
    /** A time that has a name; its years come from the record. */
    NAMED_TIME(true),
    /** Figures that can be read in two ways; only the year is certain. */
    TWO_WAYS(true),
    NO_YEAR(false),
    /** A day of the week in a text that tells of more than one week. */
    WHICH_WEEK(false),
    /** Counted from the day the text was written, which it does not say. */
    NO_TEXT_DATE(false),
    /** Counted from something told before, and nothing was. */
    NOTHING_BEFORE(false),
    /** Counted from something told elsewhere. */
    ELSEWHERE(false),
    /** The calendar has no such day. */
    NO_SUCH_DAY(false);

    private final boolean resolved;

    Basis(boolean resolved) {
        this.resolved = resolved;
    }

    public boolean isResolved() {
        return resolved;
    }
}
