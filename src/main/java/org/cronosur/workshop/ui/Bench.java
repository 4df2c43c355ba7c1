package org.cronosur.workshop.ui;

import java.util.List;
import java.util.UUID;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.EventTitle;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Theme;
import org.cronosur.texts.SourceText;

/**
 * What an event of a teacher's can be made of.
 *
 * @param texts those she may cite, oldest first
 * @param countries ISO 3166-1 alpha-2, those of the region first
 * @param events those she may tie hers to
 */
record Bench(
        UUID teacher,
        List<SourceText> texts,
        List<Place> places,
        List<Actor> actors,
        List<Theme> themes,
        List<String> countries,
        List<EventTitle> events) {}
