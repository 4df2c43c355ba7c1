package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cronosur.explore.AxisScale;
import org.cronosur.explore.Years;

/** The years along an axis: a tick for each, and a label wherever there is room for one. */
class YearAxis extends Div {

    /** @param step years between two labels */
    YearAxis(AxisScale scale, int step) {
        addClassName("year-axis");
        Years years = scale.years();
        getStyle().set("--years", String.valueOf(years.length()));
        for (int year = years.first(); year <= years.last(); year++) {
            if (year % step == 0) {
                Span label = new Span(String.valueOf(year));
                label.addClassName("year-label");
                add(Along.at(scale.of(year), label));
            }
        }
    }
}
