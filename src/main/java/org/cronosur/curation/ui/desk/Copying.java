package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;

/** A line to be copied: an address, or HTML that holds one. */
final class Copying extends Div {

    /** The browser knows under which name the program is reached. */
    private static final String COMPLETE = "this.value = $0.replaceAll('{here}', location.origin)";

    /** Selecting takes the focus, so that the button gets it back. */
    private static final String COPY =
            "this.select(); const done = document.execCommand('copy'); $0.focus(); return done";

    /**
     * @param id within the page
     * @param key of its label
     * @param line "{here}" in it stands for the address of this program
     */
    Copying(String id, String key, String line) {
        addClassName("set-copying");
        Input input = new Input();
        input.setId(id);
        input.setReadOnly(true);
        input.setValue(line);
        input.getElement().executeJs(COMPLETE, line);
        NativeLabel label = new NativeLabel(getTranslation(key));
        label.setFor(input);
        NativeButton copy = new NativeButton(getTranslation("people.copy"));
        copy.addClickListener(click -> input.getElement()
                .executeJs(COPY, copy)
                .then(Boolean.class, done -> say(copy, done ? "people.copied" : "people.copy", key)));
        copy.addClassName("button");
        say(copy, "people.copy", key);
        add(label, input, copy);
    }

    private void say(NativeButton copy, String done, String key) {
        copy.setText(getTranslation(done));
        copy.setAriaLabel(getTranslation(done) + ": " + getTranslation(key));
    }
}
