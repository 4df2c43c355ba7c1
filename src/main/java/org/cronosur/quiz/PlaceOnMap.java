package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Place;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An event is to be placed on the map.
 *
 * @param countries ISO 3166-1 codes of the countries in which it happened; not empty
 * @param place the place in them; null when the country is all that is known
 * @param event slug of the event it asks about
 * @param text slug of the text on whose claim it rests; null when the record is meant
 */
@JsonTypeName(PlaceOnMap.KIND)
public record PlaceOnMap(
        String id,
        Bilingual prompt,
        List<String> countries,
        @Nullable Aim place,
        Bilingual explanation,
        String event,
        @Nullable String text)
        implements Question {

    static final String KIND = "place-on-map";

    /**
     * A place as it was known when the question was made.
     *
     * @param toleranceKm what lies no further from it is right, also outside the country: a finger on a coast
     */
    public record Aim(Bilingual name, Spot spot, double toleranceKm) {

        private static final double TOWN_KM = 100;
        private static final double REGION_KM = 250;

        /** The place of an event; null where nothing finer than the country is known. */
        public static @Nullable Aim at(Event event) {
            return event.place()
                    .filter(place ->
                            place.precision() == Place.Precision.TOWN || place.precision() == Place.Precision.REGION)
                    .map(place -> new Aim(
                            place.name(),
                            new Spot(place.latitude(), place.longitude()),
                            place.precision() == Place.Precision.TOWN ? TOWN_KM : REGION_KM))
                    .orElse(null);
        }

        /** @throws IllegalArgumentException if the tolerance is below zero */
        public Aim {
            Require.that(toleranceKm >= 0, "A tolerance of %s km is no tolerance", toleranceKm);
        }
    }

    /** @throws IllegalArgumentException if there is no country */
    public PlaceOnMap {
        countries = List.copyOf(countries);
        Require.that(!countries.isEmpty(), "Question %s needs a country", id);
    }

    /**
     * The point that a response gives.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question
     */
    public Spot given(Response response) {
        return Require.kind(Spot.class, this, response);
    }

    @Override
    public List<String> events() {
        return List.of(event);
    }

    @Override
    public PlaceOnMap called(String other) {
        return new PlaceOnMap(other, prompt, countries, place, explanation, event, text);
    }
}
