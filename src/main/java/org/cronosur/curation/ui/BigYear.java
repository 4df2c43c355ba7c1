package org.cronosur.curation.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cronosur.time.HistoricalDate;

/** A date as it stands over a whole wall: the year large, the rest beside it. */
final class BigYear {

    private BigYear() {}

    /** The year, or the years from and to; where a date is vaguer than that, the shortest wording of it. */
    static String of(HistoricalDate date, Locale reader) {
        return switch (date.shape()) {
            case DAY, MONTH, YEAR -> years(date).orElseThrow();
            case RANGE ->
                date.precision().isUnit() ? date.inShort(reader) : years(date).orElseThrow();
            case VAGUE, OPEN, NONE -> date.inShort(reader);
        };
    }

    /** What the large year leaves out, in words; empty where it says all there is. */
    static Optional<String> rest(HistoricalDate date, Locale reader) {
        String year = of(date, reader);
        String words = date.inWords(reader);
        String rest = words.replaceFirst("(?: de|,)? " + Pattern.quote(year) + "$", "");
        return Optional.of(rest).filter(said -> !said.equals(year));
    }

    private static Optional<String> years(HistoricalDate date) {
        return date.earliest().flatMap(from -> date.latest().map(to -> years(from.getYear(), to.getYear())));
    }

    private static String years(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
