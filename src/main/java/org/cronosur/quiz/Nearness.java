package org.cronosur.quiz;

import java.time.LocalDate;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;

/** How far an answer lies from what is right in time. */
final class Nearness {

    /** Mean length of a year of the Gregorian calendar. */
    static final double DAYS_IN_A_YEAR = 365.2425;

    private Nearness() {}

    /** @throws IllegalArgumentException unless the date has a beginning and an end */
    static void requireBothEnds(String question, HistoricalDate date) {
        Require.that(
                date.earliest().isPresent() && date.latest().isPresent(),
                "The date %s of question %s has no beginning or no end",
                date,
                question);
    }

    /** Whole years between a year and the nearest year of a date; negative when too early, 0 inside. */
    static int yearsOff(int year, HistoricalDate date) {
        int first = date.earliest().orElseThrow().getYear();
        int last = date.latest().orElseThrow().getYear();
        return year < first ? year - first : Math.max(0, year - last);
    }

    /**
     * Years between a moment and a date; negative when too early, 0 inside. The date is taken at its own precision, but
     * no finer than a year: a day in 1943 means all of 1943. A moment that touches it lies inside; of any other the
     * middle counts.
     */
    static double yearsOff(HistoricalDate moment, HistoricalDate date) {
        HistoricalDate tolerant = date.coarser(Precision.YEAR);
        if (moment.sameAtCoarser(tolerant)) {
            return 0;
        }
        double middle =
                (dayOf(moment.earliest().orElseThrow()) + dayOf(moment.latest().orElseThrow())) / 2;
        double first = dayOf(tolerant.earliest().orElseThrow());
        double last = dayOf(tolerant.latest().orElseThrow());
        return (middle < first ? middle - first : middle - last) / DAYS_IN_A_YEAR;
    }

    private static double dayOf(LocalDate day) {
        return day.toEpochDay();
    }
}
