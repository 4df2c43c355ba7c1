package org.cronosur.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Theme;
import org.cronosur.exchange.Delivery.Item;
import org.jspecify.annotations.Nullable;

/**
 * An event set as GeoJSON (RFC 7946). An event that no place holds is a feature without geometry, as the standard has
 * it, and not left out.
 */
final class SetAsGeoJson {

    private SetAsGeoJson() {}

    record Collection(
            String type,
            String name,
            @JsonProperty("title_es") String titleEs,
            @JsonProperty("title_en") String titleEn,
            List<Feature> features) {}

    record Feature(
            String type,
            String id,
            @JsonInclude(Include.ALWAYS) @Nullable Point geometry,
            Properties properties) {}

    /** @param coordinates degrees east, then degrees north, WGS 84 */
    record Point(String type, List<Double> coordinates) {}

    /** Flat, since programs for maps show properties as the columns of a table. */
    record Properties(
            int number,
            @JsonProperty("title_es") String titleEs,
            @JsonProperty("title_en") String titleEn,
            @JsonProperty("summary_es") String summaryEs,
            @JsonProperty("summary_en") String summaryEn,
            String date,
            @Nullable String earliest,
            @Nullable String latest,
            @JsonProperty("date_source") String dateSource,
            List<String> countries,
            @Nullable String place,
            @Nullable String precision,
            List<String> themes,
            String kind,
            List<String> texts,
            int importance,
            boolean contested) {}

    static Collection write(Delivery delivery) {
        return new Collection(
                "FeatureCollection",
                delivery.set().slug(),
                delivery.set().title().es(),
                delivery.set().title().en(),
                delivery.items().stream().map(SetAsGeoJson::feature).toList());
    }

    private static Feature feature(Item item) {
        return new Feature(
                "Feature",
                item.event().slug(),
                item.spot().map(SetAsGeoJson::point).orElse(null),
                properties(item));
    }

    private static Point point(Place place) {
        return new Point("Point", List.of(place.longitude(), place.latitude()));
    }

    private static Properties properties(Item item) {
        Event event = item.event();
        return new Properties(
                item.number(),
                event.title().es(),
                event.title().en(),
                event.summary().es(),
                event.summary().en(),
                event.date().toString(),
                event.date().earliest().map(Object::toString).orElse(null),
                event.date().latest().map(Object::toString).orElse(null),
                event.dateSource().key(),
                event.countries(),
                event.place().map(place -> place.name().es()).orElse(null),
                event.place().map(place -> place.precision().key()).orElse(null),
                event.themes().stream().map(Theme::slug).toList(),
                event.kind().key(),
                item.sigla(),
                event.importance(),
                event.contested());
    }
}
