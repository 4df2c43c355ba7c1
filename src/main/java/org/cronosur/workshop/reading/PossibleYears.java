package org.cronosur.workshop.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.time.HistoricalDate;

/** The years that the text names around a finding that it does not date. */
final class PossibleYears {

    private static final int MOST = 6;

    private PossibleYears() {}

    /** The nearest first; the year in which the text was written last. */
    static List<Integer> of(Finding undated, List<Finding> around, Optional<HistoricalDate> written) {
        Stream<Integer> told = around.stream()
                .sorted(Comparator.comparingInt(other -> Math.abs(other.number() - undated.number())))
                .flatMap(other -> yearOf(other.offer().date()).stream());
        Stream<Integer> writing = written.flatMap(PossibleYears::yearOf).stream();
        return Stream.concat(told.distinct().limit(MOST - 1L), writing)
                .distinct()
                .toList();
    }

    private static Optional<Integer> yearOf(HistoricalDate date) {
        return date.earliest().or(date::latest).map(LocalDate::getYear);
    }
}
