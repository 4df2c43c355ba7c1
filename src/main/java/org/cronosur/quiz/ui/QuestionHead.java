package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.visual.Told;

/** The question in large type, above it what is to be done. */
class QuestionHead extends Div {

    private final H1 prompt;

    QuestionHead(Question question) {
        addClassName("quiz-head");
        Paragraph kind = new Paragraph(getTranslation(keyOf(question)));
        kind.addClassName("quiz-kind");
        prompt = Told.in(getLocale(), question.prompt(), new H1());
        add(kind, prompt);
    }

    private static String keyOf(Question question) {
        return switch (question) {
            case SingleChoice choice -> "quiz.kind.choice";
            case PutInOrder order -> "quiz.kind.order";
        };
    }

    void focus() {
        Focus.atTop(prompt);
    }
}
