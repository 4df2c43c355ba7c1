package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;

/** A line to be copied: an address, or HTML that holds one. */
final class Copying extends Div {

    /** The browser knows under which name the program is reached. */
    private static final String COMPLETE = "this.value = $0.replaceAll('{here}', location.origin)";

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
        NativeButton copy = new NativeButton(
                getTranslation("people.copy"),
                click -> input.getElement().executeJs("this.select(); document.execCommand('copy')"));
        copy.addClassName("button");
        copy.setAriaLabel(getTranslation("sets.copied.this", getTranslation(key)));
        add(label, input, copy);
    }
}
