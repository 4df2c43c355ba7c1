package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The way back at the left; at the right what is left. */
class StudyLine extends Header {

    StudyLine(String left) {
        addClassName("quiz-line");
        Anchor back = new Anchor(StudyAddress.HOME, getTranslation("study.title"));
        back.addClassName("quiz-lesson");
        Span rest = new Span(left);
        rest.addClassName("study-rest");
        add(back, rest);
    }
}
