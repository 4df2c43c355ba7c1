package org.cronosur.results.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Shares as bars. */
final class Bar {

    private Bar() {}

    /** Drawn only: its number stands beside it. */
    static Span drawn(double share) {
        Span bar = new Span();
        bar.addClassName("results-bar-length");
        bar.getStyle().set("--share", String.format(Locale.ROOT, "%.4f", share));
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    /** With its number. */
    static Span of(double share, String number) {
        Span bar = new Span(drawn(share), new Span(number));
        bar.addClassName("results-bar");
        return bar;
    }
}
