package org.cronosur.texts.reading;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.cronosur.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What words say of one day, month, year, decade or century, as far as they say it: "4 June" has no year.
 *
 * @param unit {@link Precision#DAY} to {@link Precision#CENTURY}
 * @param year the first of a decade or century; absent where the words leave it out
 * @param month 1 to 12; 0 where the words leave it out or the unit is larger
 * @param day 1 to 31; 0 where the unit is larger
 */
record Partial(
        Precision unit,
        @Nullable Integer year,
        int month,
        int day,
        Part part,
        @Nullable Season season) {

    /** In thirds and halves, a month has thirty days and its last part the rest. */
    private static final int NOMINAL_DAYS = 30;

    static Partial day(@Nullable Integer year, int month, int day) {
        return new Partial(Precision.DAY, year, month, day, Part.WHOLE, null);
    }

    static Partial month(@Nullable Integer year, int month) {
        return new Partial(Precision.MONTH, year, month, 0, Part.WHOLE, null);
    }

    static Partial year(int year) {
        return new Partial(Precision.YEAR, year, 0, 0, Part.WHOLE, null);
    }

    /** A part of a year that the words leave out. */
    static Partial year(Part part) {
        return new Partial(Precision.YEAR, null, 0, 0, part, null);
    }

    static Partial decade(int year) {
        return new Partial(Precision.DECADE, year, 0, 0, Part.WHOLE, null);
    }

    /** @param number 20 for the years from 1900 on */
    static Partial century(int number) {
        return new Partial(Precision.CENTURY, (number - 1) * 100, 0, 0, Part.WHOLE, null);
    }

    /** A day that has a name; the year may be left out. */
    static Partial feast(@Nullable Integer year, String monthAndDay) {
        MonthDay day = MonthDay.parse("--" + monthAndDay);
        return day(year, day.getMonthValue(), day.getDayOfMonth());
    }

    Partial firstDay() {
        return day(year, month, 1);
    }

    /** @throws IllegalStateException if the year is left out: February would have no last day */
    Partial lastDay() {
        if (year == null) {
            throw new IllegalStateException("No year");
        }
        return day(year, month, YearMonth.of(year, month).lengthOfMonth());
    }

    Partial in(Season when) {
        return new Partial(unit, year, month, day, part, when);
    }

    Partial only(Part which) {
        return new Partial(unit, year, month, day, which, season);
    }

    Partial withYear(int known) {
        return new Partial(unit, known, month, day, part, season);
    }

    Partial withMonth(int known) {
        return new Partial(unit, year, known, day, part, season);
    }

    boolean lacksYear() {
        return year == null;
    }

    boolean lacksMonth() {
        return unit == Precision.DAY && month == 0;
    }

    /** The unit in which it begins, as EDTF. */
    String first(Optional<Hemisphere> half) {
        return end(half, true);
    }

    /** The unit in which it ends, as EDTF; the same as the first where it is a single unit. */
    String last(Optional<Hemisphere> half) {
        return end(half, false);
    }

    private String end(Optional<Hemisphere> half, boolean first) {
        int known = year == null ? 0 : year;
        if (season != null) {
            return season(known, half, first);
        }
        return switch (unit) {
            case DAY -> "%04d-%02d-%02d".formatted(known, month, day);
            case MONTH -> month(known, first);
            case YEAR -> part.isWhole() ? written(known) : "%04d-%02d".formatted(known, 1 + of(12, first));
            case DECADE -> part.isWhole() ? "%03dX".formatted(known / 10) : written(known + of(10, first));
            case CENTURY -> part.isWhole() ? "%02dXX".formatted(known / 100) : written(known + of(100, first));
            case INTERVAL, UNKNOWN -> throw new IllegalStateException("No unit: " + unit);
        };
    }

    private String month(int known, boolean first) {
        String whole = "%04d-%02d".formatted(known, month);
        return part.isWhole()
                ? whole
                : whole + "-%02d".formatted(first ? 1 + part.first(NOMINAL_DAYS) : lastDay(known));
    }

    private int lastDay(int known) {
        boolean toTheEnd = part.index() == part.of() - 1;
        return toTheEnd ? YearMonth.of(known, month).lengthOfMonth() : 1 + part.last(NOMINAL_DAYS);
    }

    /** Where nobody says on which half of the earth, or where it runs over New Year, the year itself is vague. */
    private String season(int known, Optional<Hemisphere> half, boolean first) {
        int begin = half.map(where -> requireSeason().firstMonth(where)).orElse(0);
        if (begin == 0 || begin + 2 > 12) {
            return written(known) + "~";
        }
        return "%04d-%02d".formatted(known, first ? begin : begin + 2);
    }

    private Season requireSeason() {
        if (season == null) {
            throw new IllegalStateException("No season");
        }
        return season;
    }

    private int of(int units, boolean first) {
        return first ? part.first(units) : part.last(units);
    }

    private static String written(int year) {
        return "%04d".formatted(year);
    }
}
