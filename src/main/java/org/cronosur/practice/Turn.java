package org.cronosur.practice;

import java.util.UUID;
import org.cronosur.quiz.Question;

/**
 * A card that is shown.
 *
 * @param number tells one showing of the card from the next
 * @param cram whether it is asked out of turn
 */
public record Turn(UUID card, int number, Question question, boolean cram) {

    /** By which the options are shuffled: the same whenever this turn is shown. */
    public UUID seed() {
        return new UUID(card.getMostSignificantBits() + number, card.getLeastSignificantBits());
    }
}
