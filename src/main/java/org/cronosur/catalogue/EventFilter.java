package org.cronosur.catalogue;

import java.util.List;
import java.util.Set;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which events one wants to see. An absent or empty part asks for nothing.
 *
 * @param from events that may still have been going on at or after this date
 * @param to events that may have begun at or before this date
 */
record EventFilter(
        @Nullable HistoricalDate from,
        @Nullable HistoricalDate to,
        Set<String> countries,
        Set<String> themes,
        Set<String> texts,
        @Nullable Boolean contested) {

    boolean admits(Event event) {
        return isInTime(event.date().span())
                && sharesOne(countries, event.countries())
                && sharesOne(themes, event.themes().stream().map(Theme::slug).toList())
                && sharesOne(texts, event.claims().stream().map(Claim::text).toList())
                && (contested == null || contested == event.contested());
    }

    private boolean isInTime(Span span) {
        if (from == null && to == null) {
            return true;
        }
        return !span.isUnknown()
                && (from == null || !span.precedes(from.span()))
                && (to == null || !to.span().precedes(span));
    }

    private static boolean sharesOne(Set<String> wanted, List<String> given) {
        return wanted.isEmpty() || given.stream().anyMatch(wanted::contains);
    }
}
