package org.cronosur.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Shape;
import org.cronosur.time.Span;
import org.jspecify.annotations.Nullable;

/** A straight axis over some years: where a day stands on it, in percent of its length. */
public record AxisScale(Years years) {

    private static final double WHOLE = 100;
    /** How far an end that nobody states is drawn before it has faded, in days; as on the timeline. */
    private static final long FADE = 8 * 365;

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50);
    /** The width of a year with some air, in px. */
    private static final double LABEL = 62;

    /**
     * Where a date stands.
     *
     * @param mark where its mark stands
     * @param from where the stretch begins on which it can have been going on
     * @param to where that ends
     */
    public record Place(double mark, double from, double to) {}

    /** Empty where the date is unknown or lies outside the years; what reaches beyond them is cut off. */
    public Optional<Place> of(HistoricalDate date) {
        Span span = date.span();
        if (Years.of(date).filter(years::overlaps).isEmpty()) {
            return Optional.empty();
        }
        double from = at(known(span.earliestStart(), span.earliestEnd(), -FADE));
        double to = at(known(span.latestEnd(), span.latestStart(), FADE) + 1);
        return Optional.of(new Place(inside(mark(date, span, from, to)), inside(from), inside(to)));
    }

    private static long known(@Nullable Long point, @Nullable Long otherwise, long fade) {
        return point == null ? Objects.requireNonNull(otherwise) + fade : point;
    }

    /** A stretch is marked where it begins, a vague date in the middle of what is certain of it. */
    private double mark(HistoricalDate date, Span span, double from, double to) {
        if (span.earliestStart() == null) {
            return to;
        }
        if (date.shape() == Shape.RANGE || date.shape() == Shape.OPEN) {
            return from;
        }
        Long begun = span.latestStart();
        Long lasts = span.earliestEnd();
        if (begun != null && lasts != null && begun < lasts) {
            return (at(begun) + at(lasts + 1)) / 2;
        }
        return (from + to) / 2;
    }

    /** Where a year begins; a year outside stands at the edge. */
    public double of(int year) {
        return inside(at(LocalDate.of(year, 1, 1).toEpochDay()));
    }

    private double at(long day) {
        long first = LocalDate.of(years.first(), 1, 1).toEpochDay();
        long end = LocalDate.of(years.last() + 1, 1, 1).toEpochDay();
        return WHOLE * (day - first) / (end - first);
    }

    private static double inside(double place) {
        return Math.clamp(place, 0, WHOLE);
    }

    /** Years between two labels on an axis of this width in px, so that no label touches the next. */
    public int step(double width) {
        return STEPS.stream()
                .filter(step -> step * width / years.length() >= LABEL)
                .findFirst()
                .orElse(STEPS.getLast());
    }
}
