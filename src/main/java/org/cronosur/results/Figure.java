package org.cronosur.results;

import org.jspecify.annotations.Nullable;

/** A figure about answers: what it is, or why it is none. */
public sealed interface Figure {

    /**
     * A figure, and how far it is to be trusted.
     *
     * @param people how many it rests on
     * @param wanted from how many on it means something
     * @param range where it may truly lie, with 95 % confidence; null where no formula says so
     */
    record Known(
            double value, int people, int wanted, @Nullable Range range) implements Figure {

        /** Whether too few took part for it to mean anything. */
        public boolean isDoubtful() {
            return people < wanted;
        }
    }

    /** No figure. */
    record Unknown(Reason reason) implements Figure {}

    /** Why there is no figure. */
    enum Reason {
        /** Nobody, or for a figure that compares people only one. */
        TOO_FEW,
        /** All answered alike, so that nothing can go with anything. */
        ALL_ALIKE,
        /** The figure holds questions against each other, and there is only one. */
        ONE_QUESTION
    }
}
