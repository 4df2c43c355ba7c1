package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;

/** Leads a reader to the heading of what has come new on the page. */
final class Focus {

    private Focus() {}

    /** To a heading at the top of the page: what stands above it comes into view, too. */
    static void atTop(Component heading) {
        on(heading, "window.scrollTo(0, 0); this.focus({ preventScroll: true });");
    }

    /** To a heading further down. */
    static void on(Component heading) {
        on(heading, "this.focus();");
    }

    private static void on(Component heading, String script) {
        heading.getElement().setAttribute("tabindex", "-1").executeJs(script);
    }
}
