package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;

/** What stands where no card is left. */
class EndPanel extends Section {

    private final H1 heading = new H1(getTranslation("study.end"));

    EndPanel(Section told) {
        addClassNames("page", "study", "study-end");
        Anchor back = new Anchor(StudyAddress.HOME, getTranslation("study.back"));
        back.addClassName("study-back");
        heading.getElement().setAttribute("tabindex", "-1");
        Div body = new Div(told);
        add(heading, body, back);
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }
}
