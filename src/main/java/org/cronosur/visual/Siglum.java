package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The letter of a text in its square; R, the record, in a double frame. */
@Tag("cs-siglum")
@JsModule("./marks/cs-siglum.ts")
public class Siglum extends Component implements HasStyle {

    /** The siglum of the record. */
    public static final String RECORD = "R";

    /** A siglum beside which the name of the text stands, so that a screen reader need not say it. */
    public Siglum(String letter) {
        getElement().setAttribute("letter", letter);
    }

    /** A siglum that stands alone: {@code name} is what a screen reader says. */
    public Siglum(String letter, String name) {
        this(letter);
        getElement().setAttribute("label", name);
    }
}
