package org.cronosur.texts.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.cronosur.texts.reading.Meaning.Relative;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Precision;

/** Counts days, months, years, decades and centuries from a date. */
final class Reckoning {

    private Reckoning() {}

    /** One unit and, where all the time between is meant, the one counted from. */
    record Counted(Partial there, Optional<Partial> here) {}

    /** Empty where the date is not known as closely as the words count: no day is "two days after 1943". */
    static Optional<Counted> from(HistoricalDate anchor, Relative relative) {
        Precision known = anchor.precision() == Precision.INTERVAL ? Precision.YEAR : anchor.precision();
        Precision unit = relative.unit() == Precision.UNKNOWN ? known : relative.unit();
        Optional<LocalDate> day = (relative.amount() > 0 ? anchor.latest() : anchor.earliest()).or(anchor::latest);
        if (unit.compareTo(known) < 0 && unit != unitOf(anchor)) {
            return Optional.empty();
        }
        return day.map(from -> new Counted(
                partial(shift(from, unit, relative.amount()), unit).only(relative.part()),
                relative.through() ? Optional.of(partial(from, unit)) : Optional.empty()));
    }

    /** An interval of days still tells the month in which it lies. */
    private static Precision unitOf(HistoricalDate anchor) {
        Optional<YearMonth> first = anchor.earliest().map(YearMonth::from);
        return first.isPresent() && first.equals(anchor.latest().map(YearMonth::from))
                ? Precision.MONTH
                : Precision.YEAR;
    }

    private static LocalDate shift(LocalDate day, Precision unit, int amount) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case MONTH -> day.plusMonths(amount);
            case DECADE -> day.plusYears(10L * amount);
            case CENTURY -> day.plusYears(100L * amount);
            case YEAR, INTERVAL, UNKNOWN -> day.plusYears(amount);
        };
    }

    private static Partial partial(LocalDate day, Precision unit) {
        return switch (unit) {
            case DAY -> Partial.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case MONTH -> Partial.month(day.getYear(), day.getMonthValue());
            case DECADE -> Partial.decade(day.getYear());
            case CENTURY -> Partial.century(day.getYear() / 100 + 1);
            case YEAR, INTERVAL, UNKNOWN -> Partial.year(day.getYear());
        };
    }
}
