package org.cronosur.time;

/** How a date is drawn. Doubt alone ({@code ?}) changes no shape, for it moves no point. */
public enum Shape {
    DAY,
    MONTH,
    YEAR,
    /** Soft edges: a decade, a century, anything approximate, an interval with such an end. */
    VAGUE,
    /** An interval whose ends are known to the day, month or year. */
    RANGE,
    /** An interval one end of which nobody states. */
    OPEN,
    /** Nothing to draw: the date is unknown. */
    NONE
}
