package org.cronosur.quiz.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** A line to write on. What is written is told after a short rest and when the line is left. */
@Tag("input")
class TextLine extends AbstractSinglePropertyField<TextLine, String> {

    /** How long a hand rests before what it typed is told, in ms. */
    static final int REST = 400;

    /** @param longest how many characters fit */
    TextLine(int longest) {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement()
                .setAttribute("type", "text")
                .setAttribute("maxlength", String.valueOf(longest))
                .setAttribute("autocomplete", "off")
                .addPropertyChangeListener("value", "input", change -> {})
                .debounce(REST);
        getElement().getClassList().add("quiz-field");
    }

    /** Enter at its end gives the answer. */
    TextLine answeringByEnter() {
        getElement().setAttribute("data-line", true);
        return this;
    }
}
