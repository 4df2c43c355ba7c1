package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.cronosur.quiz.Quiz;

/** In place of a quiz all of whose questions are left out for the sake of the class. */
final class NothingAskedPanel extends Panel {

    private final H1 heading = new H1(getTranslation("quiz.left-out.all"));

    NothingAskedPanel(Quiz quiz) {
        Paragraph words = new Paragraph(getTranslation("quiz.left-out.all.words"));
        words.addClassName("quiz-points");
        Div head = new Div(heading, words);
        head.addClassName("quiz-head");
        Anchor back = new Anchor(quiz.origins(), getTranslation("quiz.lesson"));
        back.addClassName("button");
        Div ways = new Div(back);
        ways.addClassName("quiz-ways");
        add(head, ways);
    }

    @Override
    int number() {
        return 0;
    }

    @Override
    String title() {
        return getTranslation("quiz.left-out.all");
    }

    @Override
    void focus() {
        Focus.atTop(heading);
    }
}
