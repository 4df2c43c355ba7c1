package org.cronosur.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Span;

/**
 * The days that a date covers in formats that know no vagueness: from the first to the last one it can mean. Of a date
 * with an open end only the end that somebody states is covered.
 *
 * @param last inclusive
 */
record Stretch(LocalDate first, LocalDate last) {

    /** Empty where nothing is known. */
    static Optional<Stretch> of(HistoricalDate date) {
        Span span = date.span();
        Long first = span.earliestStart() != null ? span.earliestStart() : span.earliestEnd();
        Long last = span.latestEnd() != null ? span.latestEnd() : span.latestStart();
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Stretch(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }
}
