package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.cronosur.time.HistoricalDate;

/** A moment on a line was given: a day, or a month or year where the line was too coarse for days. */
@JsonTypeName("moment")
public record MomentGiven(HistoricalDate date) implements Response {

    /** @throws IllegalArgumentException unless the date has a beginning and an end */
    public MomentGiven {
        Nearness.requireBothEnds("moment", date);
    }

    @Override
    public boolean untouched() {
        return false;
    }
}
