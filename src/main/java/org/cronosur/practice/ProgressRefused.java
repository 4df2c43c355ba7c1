package org.cronosur.practice;

/** A file of progress was not taken over, and nothing of it. */
public class ProgressRefused extends RuntimeException {

    /** Why it was not. */
    public enum Reason {
        /** It is no JSON. */
        NO_JSON,
        /** It is something else than progress of this program. */
        OTHER_FILE,
        /** A newer program wrote it. */
        NEWER,
        /** How it is studied is not readable or out of bounds. */
        PLAN,
        /** What is studied is not readable. */
        SETS,
        /** A card is not readable, contradicts itself, or is there twice. */
        CARD,
        /** An answer to a card is not readable or contradicts the card. */
        ANSWER,
        /** There are more cards or answers than a person can have. */
        TOO_MUCH
    }

    private final Reason reason;
    private final int card;

    ProgressRefused(Reason reason) {
        this(reason, 0);
    }

    /** @param card the number of the card in the file, counted from 1; 0 where it is about none */
    ProgressRefused(Reason reason, int card) {
        super("A file of progress was refused: " + reason + (card == 0 ? "" : " (card " + card + ")"));
        this.reason = reason;
        this.card = card;
    }

    public Reason reason() {
        return reason;
    }

    /** The number of the card in the file, counted from 1; 0 where it is about none. */
    public int card() {
        return card;
    }
}
