package org.cronosur.curation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;

/** A key of the keyboard, as it is printed on it. */
class Key extends HtmlContainer {

    Key(String name) {
        super("kbd");
        setText(name.length() == 1 ? name.toUpperCase(Locale.ROOT) : name);
        addClassName("key");
    }
}
