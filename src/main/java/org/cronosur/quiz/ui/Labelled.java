package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** Fields with their names, as a browser knows them. */
final class Labelled {

    private Labelled() {}

    /** A radio button or a box with its words after it. */
    static NativeLabel after(Component field, Component... words) {
        NativeLabel label = new NativeLabel();
        label.add(field);
        label.add(words);
        label.addClassName("quiz-choice");
        return label;
    }

    /** A line of text with its name above. */
    static NativeLabel above(String name, Component field) {
        NativeLabel label = new NativeLabel();
        label.add(new Span(name), field);
        label.addClassName("quiz-labelled");
        return label;
    }

    static FieldSet group(String name, Component... fields) {
        FieldSet group = new FieldSet(name);
        group.add(fields);
        group.addClassName("quiz-group");
        return group;
    }
}
