package org.cronosur.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One day, month, year, decade or century, and how sure the source is of it.
 *
 * @param first first day of the unit, not widened
 * @param precision a unit of the calendar
 */
record Moment(LocalDate first, Precision precision, Qualifier qualifier) {

    static final int FIRST_YEAR = 1;
    static final int LAST_YEAR = 9999;

    Moment {
        if (!precision.startOf(first).equals(first)) {
            throw new IllegalArgumentException(first + " does not begin a " + precision);
        }
    }

    static Moment exactly(LocalDate first, Precision precision) {
        return new Moment(first, precision, Qualifier.NONE);
    }

    Moment marked(Qualifier mark) {
        return new Moment(first, precision, mark);
    }

    /** Last day of the unit, not widened. */
    LocalDate last() {
        return precision.shift(first, 1).minusDays(1);
    }

    /** First day it can mean. */
    LocalDate earliest() {
        return qualifier.approximate() ? precision.shift(first, -1) : first;
    }

    /** Last day it can mean. */
    LocalDate latest() {
        return qualifier.approximate() ? precision.shift(first, 2).minusDays(1) : last();
    }

    /** Whether a picture may draw it with sharp edges. */
    boolean sharp() {
        return !qualifier.approximate() && precision.compareTo(Precision.YEAR) <= 0;
    }

    /**
     * The unit around it, itself if it is no finer. "Approximately" falls away on the way up: the larger unit already
     * swallows it, save at its borders.
     */
    Moment coarser(Precision wanted) {
        return wanted.compareTo(precision) <= 0
                ? this
                : new Moment(wanted.startOf(first), wanted, qualifier.withoutApproximate());
    }

    /** Canonical EDTF. */
    @Override
    public String toString() {
        int year = first.getYear();
        String unit = switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> "%04d".formatted(year);
            case DECADE -> "%03dX".formatted(year / 10);
            case CENTURY -> "%02dXX".formatted(year / 100);
            case INTERVAL, UNKNOWN -> throw new IllegalStateException("No unit: " + precision);
        };
        return unit + qualifier.mark();
    }
}
