package org.cronosur.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A link that is shown once, to be copied and handed on. */
class SecretLink extends Div {

    /** The browser knows under which name the program is reached. */
    private static final String COMPLETE = "this.value = location.origin + $0";

    /** Selecting takes the focus, so that the button gets it back. */
    private static final String COPY =
            "this.select(); const done = document.execCommand('copy'); $0.focus(); return done";

    SecretLink(String words, String path) {
        addClassName("people-field");
        Paragraph lead = new Paragraph(words);
        lead.setId("secret-link-words");
        lead.getElement().setAttribute("role", "status");
        Input address = new Input();
        address.setReadOnly(true);
        address.setValue(path);
        address.getElement().setAttribute("aria-labelledby", "secret-link-words");
        address.getElement().executeJs(COMPLETE + "; this.focus(); this.select()", path);
        NativeButton copy = new NativeButton(getTranslation("people.copy"));
        copy.addClickListener(click -> address.getElement()
                .executeJs(COPY, copy)
                .then(Boolean.class, done -> copy.setText(getTranslation(done ? "people.copied" : "people.copy"))));
        copy.addClassName("button");
        add(lead, address, copy);
    }
}
