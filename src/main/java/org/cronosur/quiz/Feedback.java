package org.cronosur.quiz;

import java.util.List;
import org.cronosur.language.Bilingual;

/** What a learner is told after an answer; one kind for every kind of {@link Question}. */
public sealed interface Feedback {

    Score score();

    Bilingual explanation();

    /** What the right answer rests on, event by event in right order; an event that is no longer there is left out. */
    List<Ground> grounds();

    /** On a single choice; {@code chosen} and {@code right} are equal when it was right. */
    record OnChoice(
            Score score,
            Bilingual explanation,
            List<Ground> grounds,
            SingleChoice.Option chosen,
            SingleChoice.Option right)
            implements Feedback {}

    /**
     * On an order.
     *
     * @param given the items as the learner put them
     * @param right the items in right order
     */
    record OnOrder(
            Score score, Bilingual explanation, List<Ground> grounds, List<Placed> given, List<PutInOrder.Item> right)
            implements Feedback {

        /** How many items the longest right chain has. */
        public int chainLength() {
            return (int) given.stream().filter(Placed::inChain).count();
        }
    }

    /** An item where the learner put it, and whether it belongs to the longest chain that was right. */
    record Placed(PutInOrder.Item item, boolean inChain) {}
}
