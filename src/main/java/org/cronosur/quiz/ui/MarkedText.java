package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.WhichText;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** A claim, the text that was named, and the one that makes it. */
class MarkedText extends Div {

    MarkedText(WhichText question, Feedback.OnText told) {
        add(new Quotation(question.claim()), new Voices(question, told));
    }

    private static final class Voices extends MarkedList {

        private Voices(WhichText question, Feedback.OnText told) {
            question.voices().forEach(voice -> add(voice, voice.equals(told.named()), voice.equals(told.right())));
        }

        private void add(WhichText.Voice voice, boolean named, boolean right) {
            Div name = new Div(new Siglum(voice.siglum()), Told.in(getLocale(), voice.name(), new Span()));
            name.addClassName("quiz-voice");
            String[] words = Stream.of(
                            Optional.of("quiz.option.yours").filter(any -> named),
                            Optional.of("quiz.option.right").filter(any -> right))
                    .flatMap(Optional::stream)
                    .toArray(String[]::new);
            Optional<Verdict> verdict =
                    Optional.of(right ? Verdict.RIGHT : Verdict.WRONG).filter(any -> named || right);
            add(marked(name, verdict, words));
        }
    }
}
