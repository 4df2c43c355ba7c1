package org.cronosur.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence that says what is wrong, over an axis on which nothing stands, and the ways back. */
class Apology extends Div {

    /**
     * @param key the translations "key.title" and "key.text"
     * @param more what else there is to say, below the text
     */
    Apology(String key, Paragraph... more) {
        addClassNames("page", "apology");
        Paragraph text = new Paragraph(getTranslation(key + ".text"));
        text.addClassName("page-lead");
        Div axis = new Div();
        axis.addClassName("apology-axis");
        Div ways = new Div(way("/", "error.explore"), way("/texts", "error.texts"), way("/lessons", "error.lessons"));
        ways.addClassName("apology-ways");
        add(axis, new H1(getTranslation(key + ".title")), text);
        add(more);
        add(ways);
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, getTranslation(key));
        way.addClassName("button");
        return way;
    }
}
