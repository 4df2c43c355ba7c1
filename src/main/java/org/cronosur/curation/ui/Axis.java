package org.cronosur.curation.ui;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Span;

/**
 * A line of whole years on a true scale: 0 is its beginning, 1 its end.
 *
 * @param first the first year on it
 * @param last the last year on it, inclusive, not before the first
 */
record Axis(int first, int last) {

    /** From this many years without a voice on, the silence is shown. */
    static final int SHORTEST_SILENCE = 5;

    private static final List<Integer> TICK_DISTANCES = List.of(1, 2, 5, 10, 20, 50, 100);

    Axis {
        if (last < first) {
            throw new IllegalArgumentException("No axis from " + first + " to " + last);
        }
    }

    /** Years, both inclusive, in which nobody speaks. */
    record Silence(int first, int last) {}

    /** Where a date lies: {@code mark} is drawn, {@code from} to {@code to} is what it can mean. */
    record Place(double mark, double from, double to) {

        /** Whether it takes so much room that its mark alone would feign an exact day. */
        boolean isWide() {
            return to - from > 0.012;
        }
    }

    /** Holds all of the dates, with an empty year on either side; this year's where none is known. */
    static Axis holding(Stream<HistoricalDate> dates, Year otherwise) {
        List<Integer> years = dates.flatMap(date -> Stream.concat(date.earliest().stream(), date.latest().stream()))
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        return years.isEmpty()
                ? new Axis(otherwise.getValue(), otherwise.getValue())
                : new Axis(years.getFirst() - 1, years.getLast() + 1);
    }

    /** Where a date is drawn, as on the timeline; empty where it has none. A range is marked at its start. */
    Optional<Place> placeOf(HistoricalDate date) {
        Span span = date.span();
        if (span.isUnknown()) {
            return Optional.empty();
        }
        long from = firstDay(span);
        long to = lastDay(span) + 1;
        double mark = switch (date.shape()) {
            case RANGE -> from;
            case OPEN -> span.earliestStart() == null ? to : from;
            case DAY, MONTH, YEAR, VAGUE, NONE -> (from + to) / 2.0;
        };
        return Optional.of(new Place(at(mark), at(from), at(to)));
    }

    private static long firstDay(Span span) {
        Long stated = span.earliestStart() != null ? span.earliestStart() : span.earliestEnd();
        return Objects.requireNonNull(stated);
    }

    /** An open end speaks of nothing but the end that is stated. */
    private static long lastDay(Span span) {
        Long stated = span.latestEnd() != null ? span.latestEnd() : span.latestStart();
        return Objects.requireNonNull(stated);
    }

    private double at(double day) {
        double start = startOf(first);
        return (day - start) / (startOf(last + 1) - start);
    }

    private static long startOf(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay();
    }

    /** Where a year begins. */
    double at(int year) {
        return at((double) startOf(year));
    }

    /** Round years, as near to each other as {@code most} of them allow. */
    List<Integer> ticks(int most) {
        int distance = TICK_DISTANCES.stream()
                .filter(step -> (last - first) / step < most)
                .findFirst()
                .orElse(TICK_DISTANCES.getLast());
        return IntStream.rangeClosed(first, last)
                .filter(year -> year % distance == 0)
                .boxed()
                .toList();
    }

    /** The stretches of at least {@value #SHORTEST_SILENCE} years that no span touches. */
    List<Silence> silences(List<Span> voices) {
        BitSet voiced = voicedYears(voices);
        List<Silence> silences = new ArrayList<>();
        int year = voiced.nextClearBit(0);
        while (year <= last - first) {
            int next = voiced.nextSetBit(year);
            int end = next < 0 ? last - first : next - 1;
            if (end - year + 1 >= SHORTEST_SILENCE) {
                silences.add(new Silence(first + year, first + end));
            }
            year = voiced.nextClearBit(end + 1);
        }
        return silences;
    }

    /** A bit for each year of the axis. */
    private BitSet voicedYears(List<Span> voices) {
        BitSet voiced = new BitSet();
        for (Span span : voices) {
            if (!span.isUnknown()) {
                int from = Math.max(yearOf(firstDay(span)), first);
                int to = Math.min(yearOf(lastDay(span)), last);
                if (from <= to) {
                    voiced.set(from - first, to - first + 1);
                }
            }
        }
        return voiced;
    }

    private static int yearOf(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }
}
