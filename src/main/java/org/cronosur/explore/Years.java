package org.cronosur.explore;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Span;
import org.jspecify.annotations.Nullable;

/** A stretch of calendar years, both ends included. */
public record Years(int first, int last) {

    /** The years of which the program speaks. */
    public static final Years SCOPE = new Years(1930, 2021);

    /** @throws IllegalArgumentException if it ends before it begins */
    public Years {
        if (last < first) {
            throw new IllegalArgumentException(first + " to " + last + " is no stretch of years");
        }
    }

    /**
     * The years of which a date speaks, as the timeline counts them: an end that nobody states adds no year. Empty where
     * nothing is known.
     */
    public static Optional<Years> of(HistoricalDate date) {
        Span span = date.span();
        if (span.isUnknown()) {
            return Optional.empty();
        }
        int first = yearOf(span.earliestStart(), span.latestEnd());
        int last = yearOf(span.latestEnd(), span.latestStart());
        return Optional.of(new Years(first, last));
    }

    private static int yearOf(@Nullable Long day, @Nullable Long otherwise) {
        long known = day == null ? Objects.requireNonNull(otherwise) : day;
        return LocalDate.ofEpochDay(known).getYear();
    }

    /** How many years it holds, at least 1. */
    public int length() {
        return last - first + 1;
    }

    public boolean overlaps(Years other) {
        return first <= other.last && other.first <= last;
    }

    /** What both have in common. */
    public Optional<Years> within(Years other) {
        return overlaps(other)
                ? Optional.of(new Years(Math.max(first, other.first), Math.min(last, other.last)))
                : Optional.empty();
    }

    /** "1934–1948"; "1930" for a single year. */
    @Override
    public String toString() {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
