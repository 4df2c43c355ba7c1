package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A line to type into, with its name above it. */
class Line extends NativeLabel {

    private final Input input = new Input();

    /** @param type as the browser knows it: "text", "date", "number" */
    Line(String name, String type, String value) {
        input.setType(type);
        input.setValue(value);
        addClassName("study-field");
        add(new Span(name), input);
    }

    Line with(String attribute, String value) {
        input.getElement().setAttribute(attribute, value);
        return this;
    }

    String value() {
        return input.getValue().strip();
    }
}
