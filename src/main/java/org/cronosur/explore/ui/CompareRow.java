package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.cronosur.explore.Witness;
import org.cronosur.visual.Siglum;

/** A question in the middle, and what either text answers beside it. */
class CompareRow extends Section {

    /** @param cracked whether the two part here */
    CompareRow(Component question, String verdict, boolean cracked) {
        addClassName("compare-row");
        Paragraph said = new Paragraph(verdict);
        said.addClassName("compare-verdict");
        Div middle = new Div(new H2(question), said);
        middle.addClassNames("compare-question", cracked ? "compare-cracked" : "compare-whole");
        add(middle);
    }

    void one(Witness witness, Component answer) {
        add(side(witness, answer, "compare-side-one"));
    }

    void other(Witness witness, Component answer) {
        add(side(witness, answer, "compare-side-other"));
    }

    private Div side(Witness witness, Component answer, String className) {
        Siglum speaker =
                new Siglum(witness.text().siglum(), witness.text().shortTitle().in(getLocale()));
        speaker.addClassName("compare-speaker");
        Div side = new Div(speaker, answer);
        side.addClassNames("compare-side", className);
        return side;
    }
}
