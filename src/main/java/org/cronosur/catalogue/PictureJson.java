package org.cronosur.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cronosur.texts.SourceText;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that the timeline and the map draw, in one language and without the claims. The browser reads it as the
 * {@code Catalogue} of frontend/model.ts.
 */
record PictureJson(
        List<Item> items, List<Voice> texts, List<Nation> countries, List<Named> themes, List<Named> actors) {

    record Item(
            String id,
            String title,
            String label,
            String kind,
            @Nullable Long[] dates,
            String shape,
            String when,
            List<String> countries,
            List<String> themes,
            List<String> actors,
            List<String> texts,
            int importance,
            boolean contested,
            boolean context,
            boolean corrected,
            boolean sensitive,
            boolean own,
            @Nullable Spot place,
            List<Ghost> ghosts) {

        static Item of(Event event, Map<String, SourceText> texts, Locale locale) {
            return new Item(
                    event.slug(),
                    event.title().in(locale),
                    event.label().in(locale),
                    event.kind().key(),
                    points(event.date()),
                    event.date().shape().name().toLowerCase(Locale.ROOT),
                    event.date().inWords(locale),
                    event.countries(),
                    event.themes().stream().map(Theme::slug).toList(),
                    event.actors().stream().map(Actor::slug).toList(),
                    event.claims().stream()
                            .map(claim -> siglum(texts, claim.text()))
                            .distinct()
                            .toList(),
                    event.importance(),
                    event.contested(),
                    event.context(),
                    event.recordNotes().stream().anyMatch(RecordNote::contradicts),
                    event.sensitive(),
                    !event.isShipped(),
                    event.place().map(place -> Spot.of(place, locale)).orElse(null),
                    Ghost.of(event, texts));
        }
    }

    record Spot(String name, double lat, double lon, String precision, String country) {

        static Spot of(Place place, Locale locale) {
            return new Spot(
                    place.name().in(locale),
                    place.latitude(),
                    place.longitude(),
                    place.precision().key(),
                    place.country());
        }
    }

    /** Where a text puts an event that the record puts at another time. */
    record Ghost(String text, @Nullable Long[] dates) {

        static List<Ghost> of(Event event, Map<String, SourceText> texts) {
            return event.claims().stream()
                    .flatMap(claim -> claim.dateAsStated().stream()
                            .filter(stated ->
                                    !stated.span().overlaps(event.date().span()))
                            .map(stated -> new Ghost(siglum(texts, claim.text()), points(stated))))
                    .toList();
        }
    }

    record Voice(String siglum, String slug, String name) {}

    record Nation(String code, String group, String name) {}

    record Named(String slug, String name, @Nullable String kind) {}

    private static String siglum(Map<String, SourceText> texts, String slug) {
        return Objects.requireNonNull(texts.get(slug)).siglum();
    }

    private static @Nullable Long[] points(HistoricalDate date) {
        Span span = date.span();
        return new @Nullable Long[] {span.earliestStart(), span.latestStart(), span.earliestEnd(), span.latestEnd()};
    }
}
