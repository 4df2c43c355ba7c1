package org.cronosur.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A line to type in, its name above it and a hint below. */
class Field extends Div {

    private final Input input = new Input();

    /**
     * @param id within the page, and the name by which a form sends it
     * @param key of its label
     */
    Field(String id, String key) {
        addClassName("people-field");
        input.setId(id);
        input.getElement().setAttribute("name", id).setAttribute("required", true);
        NativeLabel label = new NativeLabel(getTranslation(key));
        label.setFor(input);
        add(label, input);
    }

    /** @param use what a browser may fill in, as HTML's "autocomplete" names it */
    Field filledInAs(String use) {
        input.getElement().setAttribute("autocomplete", use);
        return this;
    }

    Field secret() {
        input.setType("password");
        return this;
    }

    /** For names of accounts and codes: no capitals, no corrections. */
    Field literal() {
        input.getElement()
                .setAttribute("autocapitalize", "none")
                .setAttribute("autocorrect", "off")
                .setAttribute("spellcheck", "false");
        return this;
    }

    /**
     * Begins here when the page opens, where it is read why the last try came to nothing. The page is in the document a
     * moment later.
     */
    void beginHere() {
        input.getElement()
                .setAttribute("aria-describedby", Form.COMPLAINT)
                .executeJs("requestAnimationFrame(() => this.focus())");
    }

    /** @param longest characters that fit */
    Field atMost(int longest) {
        input.getElement().setAttribute("maxlength", String.valueOf(longest));
        return this;
    }

    Field hinting(String key) {
        Paragraph hint = new Paragraph(getTranslation(key));
        hint.setId(input.getId().orElseThrow() + "-hint");
        hint.addClassName("people-hint");
        input.getElement().setAttribute("aria-describedby", hint.getId().orElseThrow());
        add(hint);
        return this;
    }

    String text() {
        return input.getValue();
    }

    void fill(String text) {
        input.setValue(text);
    }

    void clear() {
        input.clear();
    }

    void focus() {
        input.getElement().callJsFunction("focus");
    }
}
