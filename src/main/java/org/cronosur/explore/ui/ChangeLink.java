package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.Span;

/** A word that looks like a link and opens the browser's own list of choices, which lies unseen over it. */
class ChangeLink extends Span {

    ChangeLink(String word, NativeChooser chooser) {
        addClassName("change-link");
        Span seen = new Span(word);
        seen.getElement().setAttribute("aria-hidden", "true");
        add(seen, chooser);
    }
}
