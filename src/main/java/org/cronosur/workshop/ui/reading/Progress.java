package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How much of something is done, as a bar; the words beside it say the same. */
final class Progress extends Div {

    private final Span done = new Span();

    Progress(double part, double whole) {
        addClassName("reading-progress");
        getElement().setAttribute("aria-hidden", "true");
        add(done);
        show(part, whole);
    }

    void show(double part, double whole) {
        double share = whole == 0 ? 1 : part / whole;
        done.getStyle().set("inline-size", String.format(Locale.ROOT, "%.1f%%", share * 100));
    }
}
