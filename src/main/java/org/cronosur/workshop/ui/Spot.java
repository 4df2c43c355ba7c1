package org.cronosur.workshop.ui;

import java.util.Optional;
import java.util.UUID;
import org.cronosur.catalogue.Place;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.reading.Place.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A place that can be chosen for an event: one of the catalogue, or one of the gazetteer.
 *
 * @param known null for one that is not in the catalogue yet
 */
record Spot(
        Bilingual name,
        String country,
        double latitude,
        double longitude,
        Place.Precision precision,
        @Nullable Place known) {

    static Spot of(Place place) {
        return new Spot(place.name(), place.country(), place.latitude(), place.longitude(), place.precision(), place);
    }

    static Spot of(org.cronosur.texts.reading.Place town) {
        return new Spot(
                new Bilingual(town.name(), town.name()),
                town.country(),
                town.latitude(),
                town.longitude(),
                town.kind() == Kind.REGION ? Place.Precision.REGION : Place.Precision.TOWN,
                null);
    }

    /** The place of the catalogue, or a new one of this teacher's. */
    Place place(UUID teacher) {
        return Optional.ofNullable(known)
                .orElseGet(() -> Place.own(teacher, name, country, latitude, longitude, precision));
    }
}
