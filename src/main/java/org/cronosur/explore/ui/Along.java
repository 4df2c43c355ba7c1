package org.cronosur.explore.ui;

import com.vaadin.flow.component.HasStyle;
import java.util.Locale;

/** Hands places on an axis to the stylesheet texts.css, which draws them. */
final class Along {

    private Along() {}

    /** Stands at this percentage of the axis. */
    static <C extends HasStyle> C at(double percent, C component) {
        component.getStyle().set("--at", percent(percent));
        return component;
    }

    /** Reaches from one percentage of the axis to another. */
    static <C extends HasStyle> C from(double from, double to, C component) {
        component.getStyle().set("--from", percent(from)).set("--length", percent(to - from));
        return component;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
