package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Question;

/** The feedback on one answer, or on a question that was left open to the end. */
final class FeedbackPanel extends Panel {

    private final Sitting sitting;
    private final int number;
    private final Explained explained;

    /** @param sources what the answer rests on, in the order of the feedback */
    FeedbackPanel(Sitting sitting, int number, Question question, Feedback feedback, List<Source> sources) {
        this.sitting = sitting;
        this.number = number;
        boolean last = sitting.isOver() && isLast();
        NextLink next = last ? NextLink.toResult(sitting.address()) : NextLink.to(sitting.addressAfter(number));
        explained = new Explained(question, sitting.attempt().shown(), sitting.attempt().tookHint(question), feedback, sources, new H2(), List.of(next));
        add(new QuestionHead(question), explained);
    }

    /** Whether nothing comes after it: it is the last question, or it was the one that ended the attempt. */
    private boolean isLast() {
        return number == sitting.count()
                || sitting.answerTo(number)
                        .map(Answer::given)
                        .equals(sitting.attempt().finished());
    }

    @Override
    int number() {
        return number;
    }

    @Override
    String title() {
        return getTranslation("quiz.number", number, sitting.count());
    }

    @Override
    void focus() {
        explained.focus();
    }
}
