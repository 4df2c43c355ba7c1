package org.cronosur.time;

/** What can be said for certain about two dates, the first seen from the second; see {@link Span#orderTo}. */
public enum Order {
    /** The first has ended before the second can begin. */
    BEFORE,
    /** The second has ended before the first can begin. */
    AFTER,
    /** They share a day, wherever in their bounds they began and ended. */
    OVERLAPPING,
    /** They may share a day and may not: what is known does not settle it. */
    UNDECIDABLE
}
