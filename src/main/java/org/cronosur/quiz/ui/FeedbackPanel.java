package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Question;

/** The feedback on one answer, or on a question that was left open to the end. */
final class FeedbackPanel extends Panel {

    private final Sitting sitting;
    private final int number;
    private final Explained explained;

    /** @param explanation given a heading and the way on, makes the picture of the feedback */
    FeedbackPanel(Sitting sitting, int number, Question question, Explanation explanation) {
        this.sitting = sitting;
        this.number = number;
        boolean last = sitting.isOver() && isLast();
        NextLink next = last ? NextLink.toResult(sitting.address()) : NextLink.to(sitting.addressAfter(number));
        explained = explanation.under(new H2(), List.of(next));
        add(new QuestionHead(question), explained);
    }

    /** What is explained. */
    interface Explanation {

        /** @param ways where one can go from here, before those to the sources */
        Explained under(HtmlContainer heading, List<Component> ways);
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
