package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Div;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Question;

/** Where a question of one kind is written. */
abstract class QuestionForm extends Div {

    private final Wording prompt = new Wording("desk.prompt");
    private final Wording explanation = new Wording("desk.explanation");

    QuestionForm() {
        addClassName("desk-form");
        add(prompt);
    }

    /** Puts what all questions have around what this kind has. */
    void begin(Bilingual asked, Bilingual explained) {
        prompt.saying(asked);
        explanation.saying(explained);
        add(explanation);
    }

    Bilingual prompt() {
        return prompt.words();
    }

    Bilingual explanation() {
        return explanation.wordsOrNone();
    }

    void focus() {
        prompt.focus();
    }

    /**
     * The question as it is written now.
     *
     * @throws Complaint if something is missing or wrong
     */
    abstract Question read(String id);
}
