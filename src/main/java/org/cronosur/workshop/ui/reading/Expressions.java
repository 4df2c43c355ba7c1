package org.cronosur.workshop.ui.reading;

import org.cronosur.texts.reading.Candidate;

/** Where the words that date a finding stand in its passage. */
final class Expressions {

    private Expressions() {}

    /**
     * The place of the expression in the sentence, not before {@code from}; -1 if it is not found there, as where signs
     * for typesetters stand inside it.
     */
    static int placeOf(Candidate offer, String passage, int from) {
        int start = passage.indexOf(offer.expression(), Math.max(from, Math.min(offer.start(), passage.length())));
        return start >= 0 && start + offer.expression().length() <= offer.end() ? start : -1;
    }
}
