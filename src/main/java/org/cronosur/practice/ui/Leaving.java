package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Deletes all that is kept under a key, after asking once. */
class Leaving extends Section {

    private final Div actions = new Div();
    private final Paragraph said = new Paragraph();
    private final Runnable delete;

    Leaving(Runnable delete) {
        this.delete = delete;
        addClassName("study-leaving");
        actions.addClassName("study-actions");
        said.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("study.delete")), new Paragraph(getTranslation("study.delete.text")), said, actions);
        offer();
    }

    private void offer() {
        said.setText("");
        actions.removeAll();
        actions.add(button("study.delete.now", this::ask));
    }

    private void ask() {
        said.setText(getTranslation("study.delete.sure"));
        actions.removeAll();
        NativeButton yes = button("study.delete.yes", this::delete);
        actions.add(yes, button("study.delete.no", this::offer));
        yes.getElement().callJsFunction("focus");
    }

    private void delete() {
        delete.run();
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("button");
        return button;
    }
}
