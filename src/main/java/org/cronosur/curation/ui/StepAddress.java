package org.cronosur.curation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** The step in the address of a lesson: "?step=3", counted from 1. */
final class StepAddress {

    private static final String STEP = "step";

    private StepAddress() {}

    /** The step that is asked for, brought into the lesson; 1 where none is, or no number. */
    static int stepIn(QueryParameters query, int steps) {
        int asked = query.getSingleParameter(STEP)
                .filter(word -> word.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        return Math.clamp(asked, 1, Math.max(1, steps));
    }

    static QueryParameters of(int step) {
        return QueryParameters.simple(Map.of(STEP, String.valueOf(step)));
    }

    static String path(String lesson, int step) {
        return "/lessons/" + lesson + "?" + STEP + "=" + step;
    }
}
