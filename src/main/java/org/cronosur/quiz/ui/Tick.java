package org.cronosur.quiz.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** A native box to be ticked. */
@Tag("input")
public class Tick extends AbstractSinglePropertyField<Tick, Boolean> {

    public Tick() {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
    }
}
