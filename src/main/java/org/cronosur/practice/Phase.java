package org.cronosur.practice;

/** How far a card has come. */
enum Phase {
    /** Never asked. */
    NEW,
    /** In the steps of minutes before it is known for the first time. */
    LEARNING,
    /** Known, and due again in days. */
    REVIEW,
    /** Known once and forgotten: back in steps of minutes. */
    RELEARNING
}
