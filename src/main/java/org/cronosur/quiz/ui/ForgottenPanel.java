package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Says that nothing is kept any more. */
final class ForgottenPanel extends Panel {

    private final H1 heading = new H1();

    ForgottenPanel() {
        heading.setText(getTranslation("quiz.forgotten"));
        Paragraph words = new Paragraph(getTranslation("quiz.forgotten.words"));
        words.addClassName("quiz-points");
        Div head = new Div(heading, words);
        head.addClassName("quiz-head");
        Anchor lessons = new Anchor("/lessons", getTranslation("quiz.forgotten.on"));
        lessons.addClassName("button");
        Div ways = new Div(lessons);
        ways.addClassName("quiz-ways");
        add(head, ways);
    }

    @Override
    int number() {
        return 0;
    }

    @Override
    String title() {
        return getTranslation("quiz.forgotten");
    }

    @Override
    void focus() {
        Focus.atTop(heading);
    }
}
