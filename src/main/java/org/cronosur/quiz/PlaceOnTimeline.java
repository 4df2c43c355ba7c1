package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event is to be placed on a line.
 *
 * @param line the stretch of time that is shown
 * @param date the right date, as it was known when the question was made; a text's own date where that is asked for
 * @param event slug of the event it asks about
 * @param text slug of the text by whose date it goes; null when the record is meant
 */
@JsonTypeName(PlaceOnTimeline.KIND)
public record PlaceOnTimeline(
        String id,
        Bilingual prompt,
        Line line,
        HistoricalDate date,
        Bilingual explanation,
        String event,
        @Nullable String text)
        implements Question {

    static final String KIND = "place-on-timeline";

    /** A line from the first day of a year to the last of another. */
    public record Line(int firstYear, int lastYear) {

        /** The years that the program tells of. */
        public static final Line WHOLE = new Line(1930, 2021);

        /** @throws IllegalArgumentException if it ends before it begins */
        public Line {
            Require.that(firstYear < lastYear, "A line cannot run from %d to %d", firstYear, lastYear);
        }

        /** How many years it shows. */
        public int years() {
            return lastYear - firstYear + 1;
        }

        /** Whether all of a date that has both ends lies on it. */
        boolean shows(HistoricalDate date) {
            return date.earliest().orElseThrow().getYear() >= firstYear
                    && date.latest().orElseThrow().getYear() <= lastYear;
        }
    }

    /** @throws IllegalArgumentException unless the date has a beginning and an end and lies on the line */
    public PlaceOnTimeline {
        Nearness.requireBothEnds(id, date);
        Require.that(
                line.shows(date),
                "The date %s of question %s does not lie between %d and %d",
                date,
                id,
                line.firstYear(),
                line.lastYear());
    }

    /**
     * The moment that a response gives.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question
     */
    public HistoricalDate given(Response response) {
        return Require.kind(MomentGiven.class, this, response).date();
    }

    /** Years between the response and the date; negative when too early, 0 inside. */
    double yearsOff(Response response) {
        return Nearness.yearsOff(given(response), date);
    }

    @Override
    public List<String> events() {
        return List.of(event);
    }

    @Override
    public PlaceOnTimeline called(String other) {
        return new PlaceOnTimeline(other, prompt, line, date, explanation, event, text);
    }
}
