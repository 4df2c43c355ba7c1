package org.cronosur.time;

import org.jspecify.annotations.Nullable;

/**
 * The four points of a date: the first and last day on which it can have begun, and the first and last on which it can
 * have ended. Points are days since 1970-01-01, all inclusive. They are {@code null} in pairs: both starts or both ends
 * where nobody states that end, all four where nothing is known.
 */
public record Span(
        @Nullable Long earliestStart,
        @Nullable Long latestStart,
        @Nullable Long earliestEnd,
        @Nullable Long latestEnd) {

    /** The span of which nothing is known. */
    public static final Span UNKNOWN = new Span(null, null, null, null);

    /** @throws IllegalArgumentException if only half of a pair is there, or if the points contradict each other */
    public Span {
        boolean paired =
                (earliestStart == null) == (latestStart == null) && (earliestEnd == null) == (latestEnd == null);
        boolean ordered = inOrder(earliestStart, latestStart)
                && inOrder(earliestEnd, latestEnd)
                && inOrder(earliestStart, earliestEnd)
                && inOrder(latestStart, latestEnd);
        if (!paired || !ordered) {
            throw new IllegalArgumentException(
                    "No span: %s..%s to %s..%s".formatted(earliestStart, latestStart, earliestEnd, latestEnd));
        }
    }

    private static boolean inOrder(@Nullable Long first, @Nullable Long second) {
        return first == null || second == null || first <= second;
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return earliestStart == null && latestEnd == null;
    }

    /** Whether the two may share a day. An unknown span may share one with any other. */
    public boolean overlaps(Span other) {
        return !precedes(other) && !other.precedes(this);
    }

    /** Whether this has certainly ended before the other can begin; never true beside an open or unknown end. */
    public boolean precedes(Span other) {
        return lastDay() < other.firstDay();
    }

    /**
     * What is certain about the two. {@link Order#BEFORE} and {@link Order#AFTER} hold exactly when they do not
     * {@linkplain #overlaps overlap}; {@link Order#OVERLAPPING} holds when each has begun, at the latest, before the
     * other can have ended. An open end proves nothing: what runs from 1980 on is known to last until the day it began.
     */
    public Order orderTo(Span other) {
        if (precedes(other)) {
            return Order.BEFORE;
        }
        if (other.precedes(this)) {
            return Order.AFTER;
        }
        boolean certain = begunBy() <= other.lastsUntil() && other.begunBy() <= lastsUntil();
        return certain ? Order.OVERLAPPING : Order.UNDECIDABLE;
    }

    private long firstDay() {
        return earliestStart == null ? Long.MIN_VALUE : earliestStart;
    }

    private long lastDay() {
        return latestEnd == null ? Long.MAX_VALUE : latestEnd;
    }

    private long begunBy() {
        return latestStart == null ? lastDay() : latestStart;
    }

    private long lastsUntil() {
        return earliestEnd == null ? firstDay() : earliestEnd;
    }
}
