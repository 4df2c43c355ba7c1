package org.cronosur.quiz.ui;

import java.util.Optional;
import org.cronosur.quiz.PlaceOnTimeline.Line;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.WhichYear;
import org.cronosur.quiz.YearGiven;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;
import org.cronosur.visual.WhenField;

/** A line of years on which one of them is flagged. */
final class YearSheet extends Worksheet {

    private static final int DECADE = 10;

    private final WhenField field;

    /** @param draft the year that is flagged already */
    YearSheet(WhichYear question, Optional<Response> draft, Runnable touched) {
        field = new WhenField(firstYear(question.date()), lastYear(question.date()), Precision.YEAR);
        draft.ifPresent(response ->
                field.setValue(HistoricalDate.ofYear(question.given(response)).toString()));
        field.addValueChangeListener(change -> touched.run());
        add(field);
    }

    /** The line begins with the years the program tells of; by whole decades earlier where the question needs it. */
    private static int firstYear(HistoricalDate date) {
        int year = date.earliest().orElseThrow().getYear();
        return Math.min(Line.WHOLE.firstYear(), year / DECADE * DECADE);
    }

    private static int lastYear(HistoricalDate date) {
        int year = date.latest().orElseThrow().getYear();
        return Math.max(Line.WHOLE.lastYear(), year > Line.WHOLE.lastYear() ? year / DECADE * DECADE + DECADE : 0);
    }

    @Override
    public Optional<Response> response() {
        return field.moment()
                .map(date -> new YearGiven(date.earliest().orElseThrow().getYear()));
    }

    @Override
    public String missing() {
        return "quiz.missing.year";
    }
}
