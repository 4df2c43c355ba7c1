package org.cronosur.quiz.ui;

import java.util.Optional;
import org.cronosur.quiz.MomentGiven;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.Response;
import org.cronosur.time.Precision;
import org.cronosur.visual.WhenField;

/** A line on which a flag is set where the event belongs. */
final class MomentSheet extends Worksheet {

    private final WhenField field;

    /** @param draft where the flag stands already */
    MomentSheet(PlaceOnTimeline question, Optional<Response> draft, Runnable touched) {
        field = new WhenField(question.line().firstYear(), question.line().lastYear(), Precision.DAY);
        draft.ifPresent(response -> field.setValue(question.given(response).toString()));
        field.addValueChangeListener(change -> touched.run());
        add(field);
    }

    @Override
    public Optional<Response> response() {
        return field.moment().map(MomentGiven::new);
    }

    @Override
    public String missing() {
        return "quiz.missing.moment";
    }
}
