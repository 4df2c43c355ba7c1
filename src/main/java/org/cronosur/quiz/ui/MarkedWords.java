package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Spelling;

/** What was written, and what would have been right. */
class MarkedWords extends Div {

    MarkedWords(Feedback.OnWords told) {
        Verdict verdict = told.spelling() == Spelling.OTHER ? Verdict.WRONG : Verdict.RIGHT;
        Span written = new Span(told.written());
        written.addClassName("quiz-written");
        Paragraph given = new Paragraph(verdict.sign(), written);
        given.addClassNames("quiz-written-line", "is-" + verdict.word());
        add(
                given,
                new Paragraph(
                        getTranslation("quiz.words." + told.spelling().name().toLowerCase(Locale.ROOT))));
        if (told.spelling() != Spelling.SAME) {
            Paragraph right = new Paragraph(
                    getTranslation("quiz.words.right", told.right().in(getLocale())));
            right.addClassName("quiz-written-right");
            add(right);
        }
        addClassName("quiz-words");
    }
}
