package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.Written;

/** A line for a word or two. */
final class WordsSheet extends Worksheet {

    private final TextLine line = new TextLine(Written.LONGEST).answeringByEnter();

    /** @param draft what is written already */
    WordsSheet(ShortText question, Optional<Response> draft, Runnable touched) {
        draft.ifPresent(response -> line.setValue(question.written(response)));
        line.addValueChangeListener(change -> touched.run());
        add(Labelled.above(getTranslation("quiz.words"), line), hintOnSpelling());
    }

    private Paragraph hintOnSpelling() {
        Paragraph hint = new Paragraph(getTranslation("quiz.words.how"));
        hint.addClassName("quiz-hint");
        return hint;
    }

    @Override
    public Optional<Response> response() {
        return Optional.<Response>of(new Written(line.getValue())).filter(response -> !response.untouched());
    }

    @Override
    public String missing() {
        return "quiz.missing.words";
    }
}
