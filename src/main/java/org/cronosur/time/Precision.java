package org.cronosur.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How closely a date is known, from fine to coarse. {@link #DAY} to {@link #CENTURY} are units of the calendar; an
 * {@link #INTERVAL} has a unit at each end, and of an {@link #UNKNOWN} date nothing is known.
 */
public enum Precision {
    DAY,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    INTERVAL,
    UNKNOWN;

    /** Whether this is a unit of the calendar. */
    public boolean isUnit() {
        return compareTo(CENTURY) <= 0;
    }

    /** The coarser of the two. */
    public Precision coarserOf(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** First day of the unit the day lies in; decades and centuries begin with their year 0, as 1970 and 1900 do. */
    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).minusYears(day.getYear() % 10);
            case CENTURY -> day.withDayOfYear(1).minusYears(day.getYear() % 100);
            case INTERVAL, UNKNOWN -> throw noUnit();
        };
    }

    /** So many units later; earlier when negative. */
    LocalDate shift(LocalDate day, int units) {
        return switch (this) {
            case DAY -> day.plusDays(units);
            case MONTH -> day.plusMonths(units);
            case YEAR -> day.plusYears(units);
            case DECADE -> day.plus(units, ChronoUnit.DECADES);
            case CENTURY -> day.plus(units, ChronoUnit.CENTURIES);
            case INTERVAL, UNKNOWN -> throw noUnit();
        };
    }

    private IllegalStateException noUnit() {
        return new IllegalStateException(this + " is no unit of the calendar");
    }
}
