package org.cronosur.texts.reading;

/**
 * Words in a sentence that say when.
 *
 * @param start where they begin in the text that was searched
 * @param end behind their last character
 */
record Expression(int start, int end, Meaning meaning) {

    boolean overlaps(Expression other) {
        return start < other.end && other.start < end;
    }
}
