package org.cronosur.quiz.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A native list of which one entry is chosen; at first the empty one. */
@Tag("select")
class NativeList extends AbstractSinglePropertyField<NativeList, String> {

    NativeList(String nothingChosen) {
        super("value", "", false);
        setSynchronizedEvent("change");
        offer("", nothingChosen);
        getElement().getClassList().add("quiz-field");
    }

    /** @param value what {@link #getValue} is once this is chosen */
    void offer(String value, String words) {
        Element option = new Element("option");
        option.setAttribute("value", value).setText(words);
        getElement().appendChild(option);
    }

    /** Also marks the entry, since a browser takes the value only once all entries are there. */
    void choose(String value) {
        setValue(value);
        getElement()
                .getChildren()
                .filter(option -> value.equals(option.getAttribute("value")))
                .forEach(option -> option.setAttribute("selected", true));
    }
}
