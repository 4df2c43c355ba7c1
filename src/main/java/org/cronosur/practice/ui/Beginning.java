package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What studying here means, for whoever has not begun: an axis on which nothing stands yet. */
class Beginning extends Div {

    private static final int STEPS = 3;

    Beginning() {
        addClassName("study-beginning");
        Paragraph lead = new Paragraph(getTranslation("study.lead"));
        lead.addClassName("page-lead");
        Div axis = new Div(new Span(getTranslation("study.begin.axis")));
        axis.addClassName("study-axis");
        OrderedList steps = new OrderedList();
        steps.addClassName("study-steps");
        for (int step = 1; step <= STEPS; step++) {
            steps.add(step(step));
        }
        add(lead, axis, steps);
    }

    private ListItem step(int number) {
        Span title = new Span(getTranslation("study.begin.step%d".formatted(number)));
        title.addClassName("study-step-title");
        return new ListItem(title, new Paragraph(getTranslation("study.begin.step%d.text".formatted(number))));
    }
}
