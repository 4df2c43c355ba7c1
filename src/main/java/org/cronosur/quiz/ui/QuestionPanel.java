package org.cronosur.quiz.ui;

import java.util.Optional;
import org.cronosur.quiz.Question;

/** An open question and where it is worked at. */
final class QuestionPanel extends Panel {

    private final Sitting sitting;
    private final int number;
    private final QuestionHead head;

    QuestionPanel(Sitting sitting, Question question, Deeds deeds) {
        this.sitting = sitting;
        this.number = sitting.numberOf(question);
        head = new QuestionHead(question);
        add(head, new Work(sitting, question, deeds, Optional.of(sitting.addressAfter(number))));
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
        head.focus();
    }
}
