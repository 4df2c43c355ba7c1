package org.cronosur.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How far apart two dates are at least: from the last day the earlier can mean to the first day the later can mean.
 *
 * @param days 0 if the two may share a day, else 1 or more
 * @param period the same as people count it, in full units, nothing begun is rounded up
 */
public record Distance(long days, Period period) {

    /** Below this many full months the days are told. */
    private static final int MONTHS_TOLD_FROM = 2;
    /** From this many full years on the months are left out. */
    private static final int YEARS_ALONE_FROM = 10;

    private static final Distance NONE = new Distance(0, Period.ZERO);

    /**
     * The distance, the same in both directions; empty if either date is unknown. It is counted in the coarser unit of
     * the two ends that face each other, so that 1930 and 1931 are a year apart and not a day.
     */
    public static Optional<Distance> between(HistoricalDate one, HistoricalDate other) {
        if (one.isUnknown() || other.isUnknown()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (one.orderTo(other)) {
                    case BEFORE -> gap(one, other);
                    case AFTER -> gap(other, one);
                    case OVERLAPPING, UNDECIDABLE -> NONE;
                });
    }

    private static Distance gap(HistoricalDate earlier, HistoricalDate later) {
        Moment end = Objects.requireNonNull(earlier.end());
        Moment start = Objects.requireNonNull(later.start());
        LocalDate from = end.latest();
        LocalDate to = start.earliest();
        return new Distance(
                ChronoUnit.DAYS.between(from, to),
                counted(from, to, end.precision().coarserOf(start.precision())));
    }

    private static Period counted(LocalDate from, LocalDate to, Precision unit) {
        if (unit.compareTo(Precision.YEAR) >= 0) {
            return Period.ofYears(to.getYear() - from.getYear());
        }
        if (unit == Precision.MONTH) {
            return inMonths(from.withDayOfMonth(1), to.withDayOfMonth(1));
        }
        boolean near = ChronoUnit.MONTHS.between(from, to) < MONTHS_TOLD_FROM;
        return near ? Period.ofDays((int) ChronoUnit.DAYS.between(from, to)) : inMonths(from, to);
    }

    private static Period inMonths(LocalDate from, LocalDate to) {
        Period period = from.until(to).withDays(0);
        return period.getYears() < YEARS_ALONE_FROM ? period : period.withMonths(0);
    }

    /** "2 años y 11 meses", "46 days"; for dates that may share a day, that they are of the same time. */
    public String inWords(Locale locale) {
        Phrases phrases = Phrases.of("dates", locale);
        List<String> parts = new ArrayList<>();
        add(parts, phrases, "years", period.getYears());
        add(parts, phrases, "months", period.getMonths());
        add(parts, phrases, "days", period.getDays());
        return switch (parts.size()) {
            case 0 -> phrases.say("distance.none");
            case 1 -> parts.getFirst();
            default -> phrases.say("distance.and", parts.getFirst(), parts.getLast());
        };
    }

    private static void add(List<String> parts, Phrases phrases, String unit, int count) {
        if (count > 0) {
            parts.add(phrases.say("distance." + unit + (count == 1 ? ".one" : ".many"), String.valueOf(count)));
        }
    }
}
