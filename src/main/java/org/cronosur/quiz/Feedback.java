package org.cronosur.quiz;

import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** What a learner is told after an answer; most kinds of {@link Question} have a kind of their own. */
public sealed interface Feedback {

    Score score();

    Bilingual explanation();

    /** What the right answer rests on, event by event in right order; an event that is no longer there is left out. */
    List<Ground> grounds();

    /** On a single choice; {@code chosen} and {@code right} are equal when it was right. */
    record OnChoice(Score score, Bilingual explanation, List<Ground> grounds, Option chosen, Option right)
            implements Feedback {}

    /** On a multiple choice; each option knows whether it was right. */
    record OnChoices(Score score, Bilingual explanation, List<Ground> grounds, List<Option> ticked)
            implements Feedback {}

    /** On true or false. */
    record OnTruths(Score score, Bilingual explanation, List<Ground> grounds, List<Called> called)
            implements Feedback {}

    /**
     * A statement and what the learner called it.
     *
     * @param said null when it was left open
     */
    record Called(Statement statement, @Nullable Boolean said) {

        public boolean right() {
            return said != null && said == statement.holds();
        }
    }

    /** On a year or a place on the timeline. */
    record OnTime(
            Score score,
            Bilingual explanation,
            List<Ground> grounds,
            HistoricalDate given,
            HistoricalDate right,
            Lean lean)
            implements Feedback {}

    /** On which side of the right date an answer lies. */
    enum Lean {
        TOO_EARLY,
        RIGHT,
        TOO_LATE;

        static Lean of(double yearsOff) {
            return yearsOff == 0 ? RIGHT : yearsOff < 0 ? TOO_EARLY : TOO_LATE;
        }
    }

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

    /**
     * On a place on the map.
     *
     * @param kmOff from the nearest border that is meant; 0 where the answer was right
     */
    record OnSpot(Score score, Bilingual explanation, List<Ground> grounds, Spot given, double kmOff)
            implements Feedback {}

    /** On a match. */
    record OnMatch(Score score, Bilingual explanation, List<Ground> grounds, List<Matched> matched)
            implements Feedback {}

    /**
     * A pair and the partner that the learner gave it.
     *
     * @param given null when it was left open
     */
    record Matched(Match.Pair pair, Match.@Nullable Partner given) {

        public boolean right() {
            return given != null && given.number() == pair.number();
        }
    }

    /** On which text claims it. */
    record OnText(
            Score score, Bilingual explanation, List<Ground> grounds, WhichText.Voice named, WhichText.Voice right)
            implements Feedback {}

    /** On where the texts disagree; what was right stands in the question. */
    record OnDisagreement(Score score, Bilingual explanation, List<Ground> grounds, Disagreement given)
            implements Feedback {}

    /** On a short text. */
    record OnWords(
            Score score,
            Bilingual explanation,
            List<Ground> grounds,
            String written,
            Bilingual right,
            Spelling spelling)
            implements Feedback {}

    /** On a question that nobody answered: it was not wrong, and it earned nothing. */
    record OnSilence(Bilingual explanation, List<Ground> grounds) implements Feedback {

        @Override
        public Score score() {
            return Score.NONE;
        }
    }
}
