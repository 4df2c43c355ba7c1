package org.cronosur.results.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronosur.results.Circle;

/** Whose attempts count, as the address says it: {@code ?class=3B&attempts=all}. */
final class CirclePath {

    private static final String CLASS = "class";
    private static final String ATTEMPTS = "attempts";
    private static final String ALL = "all";

    private CirclePath() {}

    static Circle read(QueryParameters query) {
        String label = query.getSingleParameter(CLASS)
                .filter(value -> !value.isBlank())
                .orElse(null);
        boolean all = query.getSingleParameter(ATTEMPTS).filter(ALL::equals).isPresent();
        return new Circle(label, !all);
    }

    /** With its question mark; empty for everybody's first attempts. */
    static String write(Circle circle) {
        List<String> parts = parts(circle);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** The same with the language of a file: the browser's own need not be that of the page. */
    static String write(Circle circle, Locale reader) {
        List<String> parts = parts(circle);
        parts.add("lang=" + reader.getLanguage());
        return "?" + String.join("&", parts);
    }

    private static List<String> parts(Circle circle) {
        List<String> parts = new ArrayList<>();
        if (circle.label() != null) {
            parts.add(CLASS + "=" + URLEncoder.encode(circle.label(), StandardCharsets.UTF_8));
        }
        if (!circle.firstOnly()) {
            parts.add(ATTEMPTS + "=" + ALL);
        }
        return parts;
    }
}
