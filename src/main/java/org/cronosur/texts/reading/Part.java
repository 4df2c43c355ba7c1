package org.cronosur.texts.reading;

/**
 * One of several equal parts of a century, decade, year or month, as in "the early 1980s".
 *
 * @param index counted from 0
 * @param of how many parts there are
 */
record Part(int index, int of) {

    static final Part WHOLE = new Part(0, 1);
    static final Part EARLY = new Part(0, 3);
    static final Part MIDDLE = new Part(1, 3);
    static final Part LATE = new Part(2, 3);

    boolean isWhole() {
        return of == 1;
    }

    /** Where it begins among so many smaller units, counted from 0. What does not divide evenly goes to the first part. */
    int first(int units) {
        return (index * units + of - 1) / of;
    }

    /** Where it ends, included. */
    int last(int units) {
        return ((index + 1) * units + of - 1) / of - 1;
    }
}
