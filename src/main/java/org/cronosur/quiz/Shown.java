package org.cronosur.quiz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * In which order the parts of a question are shown: one that looks random and is the same whenever the question is shown
 * on the same occasion.
 *
 * @param by tells occasions apart, as an attempt
 */
public record Shown(UUID by) {

    /** The same order whenever a quiz is printed. */
    public static Shown onPaper(String quiz) {
        return new Shown(UUID.nameUUIDFromBytes(quiz.getBytes(StandardCharsets.UTF_8)));
    }

    /** The options of a single choice. */
    public List<Option> of(SingleChoice question) {
        return Shuffle.of(question.options(), by, question.id());
    }

    /** As with a single choice. */
    public List<Option> of(MultipleChoice question) {
        return Shuffle.of(question.options(), by, question.id());
    }

    /** As with a single choice. */
    public List<Statement> of(TrueFalse question) {
        return Shuffle.of(question.statements(), by, question.id());
    }

    /** What stands on the right of a match, shuffled likewise; the left keeps its order. */
    public List<Match.Partner> of(Match question) {
        return Shuffle.of(question.partners(), by, question.id());
    }

    /** The claims among which one is to be found, shuffled likewise. */
    public List<WhereTextsDisagree.Passage> of(WhereTextsDisagree question) {
        return Shuffle.of(question.passages(), by, question.id());
    }

    /** The events of an order. It is never a right one, so that whoever knows better has something to move. */
    public List<PutInOrder.Item> of(PutInOrder question) {
        List<PutInOrder.Item> shuffled = Shuffle.of(question.items(), by, question.id());
        boolean right = Grading.isRightOrder(
                shuffled.stream().map(PutInOrder.Item::date).toList());
        return right ? shuffled.reversed() : shuffled;
    }
}
