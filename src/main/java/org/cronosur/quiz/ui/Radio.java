package org.cronosur.quiz.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/**
 * A native radio button. A browser reports only the one that gets chosen: of those that it replaces no change is heard.
 */
@Tag("input")
class Radio extends AbstractSinglePropertyField<Radio, Boolean> {

    /** @param group the name that the radio buttons of one choice share */
    Radio(String group) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "radio").setAttribute("name", group);
    }
}
