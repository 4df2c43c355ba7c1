package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** In place of a quiz that cannot be taken: why, and where to go instead. */
final class InsteadPanel extends Panel {

    private final H1 heading = new H1();

    /**
     * @param key of the heading; the words below have the same with {@code .words} after it
     * @param lesson where to go instead; empty where nobody may go
     */
    InsteadPanel(String key, Optional<String> lesson) {
        heading.setText(getTranslation(key));
        Paragraph words = new Paragraph(getTranslation(key + ".words"));
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
        return heading.getText();
    }

    @Override
    void focus() {
        Focus.atTop(heading);
    }
}
