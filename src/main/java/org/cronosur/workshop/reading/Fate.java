package org.cronosur.workshop.reading;

/** What became of a finding. */
public enum Fate {
    /** Nothing yet. */
    OPEN,
    /** It is an event of the teacher's. */
    ACCEPTED,
    /** It is one more claim of an event that was there before. */
    MERGED,
    DROPPED
}
