package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A year was given. */
@JsonTypeName("year")
public record YearGiven(int year) implements Response {

    private static final int FIRST = 1;
    private static final int LAST = 9999;

    /** @throws IllegalArgumentException if the year is not 1 to 9999 */
    public YearGiven {
        Require.that(year >= FIRST && year <= LAST, "A year is %d to %d, not %d", FIRST, LAST, year);
    }

    @Override
    public boolean untouched() {
        return false;
    }
}
