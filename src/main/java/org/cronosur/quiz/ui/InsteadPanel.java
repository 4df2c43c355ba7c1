package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** In place of a quiz all of whose questions are left out for the sake of the class. */
final class NothingAskedPanel extends Panel {

    private final H1 heading = new H1(getTranslation("quiz.left-out.all"));

    /** @param lesson where to go instead; empty where nobody may go */
    NothingAskedPanel(Optional<String> lesson) {
        Paragraph words = new Paragraph(getTranslation("quiz.left-out.all.words"));
        words.addClassName("quiz-points");
        Div head = new Div(heading, words);
        head.addClassName("quiz-head");
        add(head);
        lesson.map(WayBack::new).ifPresent(back -> {
            Div ways = new Div(back);
            ways.addClassName("quiz-ways");
            add(ways);
        });
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
