package org.cronosur.catalogue;

import jakarta.persistence.Embeddable;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Span;
import org.jspecify.annotations.Nullable;

/**
 * The four points of a date as days since 1970-01-01, inclusive, for indexes and pictures. Null where an end is open,
 * or, in all four, where nothing is known.
 */
@Embeddable
public record Days(
        @Nullable Long earliestStart,
        @Nullable Long latestStart,
        @Nullable Long earliestEnd,
        @Nullable Long latestEnd) {

    public static Days of(HistoricalDate date) {
        Span span = date.span();
        return new Days(span.earliestStart(), span.latestStart(), span.earliestEnd(), span.latestEnd());
    }
}
