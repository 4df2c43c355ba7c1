package org.cronosur.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Fields one below the other, a button at the end, and above them what is wrong when something is. */
@Tag("form")
class Form extends HtmlContainer {

    /** The id of what it says is wrong: there is one form on a page that says so. */
    static final String COMPLAINT = "complaint";

    private final Paragraph complaint = new Paragraph();

    Form() {
        addClassName("people-form");
        complaint.addClassName("people-complaint");
        complaint.setId(COMPLAINT);
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        add(complaint);
    }

    /** Sends the fields to an address, as browsers do without a script. */
    Form sentTo(String path) {
        getElement().setAttribute("action", path).setAttribute("method", "post");
        return this;
    }

    /** Hands the form to the view, whichever key or button ends it. */
    Form handledBy(Runnable finish) {
        getElement().addEventListener("submit", submitted -> finish.run()).addEventData("event.preventDefault()");
        return this;
    }

    Form with(Field... fields) {
        add(fields);
        return this;
    }

    Form endingWith(String key) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.getElement().setAttribute("type", "submit");
        button.addClassName("button-primary");
        add(button);
        return this;
    }

    /** Says a sentence above the fields. */
    void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(true);
    }

    /** Takes back what was said above the fields. */
    void content() {
        complaint.setVisible(false);
    }

    /** Says above the fields that all went well. */
    void report(String sentence) {
        complain(sentence);
    }
}
