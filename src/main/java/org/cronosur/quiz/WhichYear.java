package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * In which year something happened.
 *
 * @param date the right date, as it was known when the question was made; a text's own date where that is asked for
 * @param event slug of the event it asks about
 * @param text slug of the text by whose date it goes; null when the record is meant
 */
@JsonTypeName(WhichYear.KIND)
public record WhichYear(
        String id,
        Bilingual prompt,
        HistoricalDate date,
        Bilingual explanation,
        String event,
        @Nullable String text) implements Question {

    static final String KIND = "which-year";

    /** @throws IllegalArgumentException unless the date has a beginning and an end */
    public WhichYear {
        Nearness.requireBothEnds(id, date);
    }

    /**
     * The year that a response gives.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question
     */
    public int given(Response response) {
        return Require.kind(YearGiven.class, this, response).year();
    }

    /** Whole years between the response and the date; negative when too early, 0 inside. */
    int yearsOff(Response response) {
        return Nearness.yearsOff(given(response), date);
    }

    @Override
    public List<String> events() {
        return List.of(event);
    }

    @Override
    public WhichYear called(String other) {
        return new WhichYear(other, prompt, date, explanation, event, text);
    }
}
