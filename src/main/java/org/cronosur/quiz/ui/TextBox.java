package org.cronosur.quiz.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** Some lines to write on; else as {@link TextLine}. */
@Tag("textarea")
class TextBox extends AbstractSinglePropertyField<TextBox, String> {

    /** @param longest how many characters fit */
    TextBox(int longest) {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement()
                .setAttribute("maxlength", String.valueOf(longest))
                .setAttribute("rows", "4")
                .addPropertyChangeListener("value", "input", change -> {})
                .debounce(TextLine.REST);
        getElement().getClassList().add("quiz-field");
    }
}
