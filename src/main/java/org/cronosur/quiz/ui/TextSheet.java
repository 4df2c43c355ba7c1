package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.TextNamed;
import org.cronosur.quiz.WhichText;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** A claim, and the texts of which one makes it. */
final class TextSheet extends Worksheet {

    private final OneOf<String> choice;

    /** @param draft the text that is named already */
    TextSheet(WhichText question, Optional<Response> draft, Runnable touched) {
        choice = new OneOf<>("text-" + question.id(), draft.map(response -> ((TextNamed) response).text()), touched);
        FieldSet voices = heard(question.prompt());
        voices.addClassName("quiz-options");
        for (int place = 1; place <= question.voices().size(); place++) {
            voices.add(voice(question.voices().get(place - 1), place));
        }
        add(
                new Quotation(question.claim()),
                voices,
                keys("quiz.keys.choice", question.voices().size()));
        warnOfGuessing(question);
    }

    /** @param place the digit that chooses it */
    private NativeLabel voice(WhichText.Voice voice, int place) {
        NativeLabel label = new NativeLabel();
        label.add(
                byDigit(choice.button(voice.text())),
                digit(place),
                new Siglum(voice.siglum()),
                Told.in(getLocale(), voice.name(), new Span()));
        label.addClassName("quiz-option");
        return label;
    }

    @Override
    public Optional<Response> response() {
        return choice.chosen().map(TextNamed::new);
    }

    @Override
    public String missing() {
        return "quiz.missing.text";
    }
}
