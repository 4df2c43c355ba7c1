package org.cronosur.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronosur.language.Bilingual;
import org.cronosur.shipment.SeedFile;
import org.cronosur.shipment.Shipment;
import org.cronosur.shipment.ShippedPart;
import org.cronosur.texts.SourceTexts;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes over countries, themes, places, actors and events. */
@Component
@Order(2)
class ShippedCatalogue implements ShippedPart {

    private static final String EVENTS = "events";

    private final SourceTexts texts;
    private final Countries countries;
    private final Themes themes;
    private final Places places;
    private final Actors actors;
    private final Events events;

    ShippedCatalogue(
            SourceTexts texts, Countries countries, Themes themes, Places places, Actors actors, Events events) {
        this.texts = texts;
        this.countries = countries;
        this.themes = themes;
        this.places = places;
        this.actors = actors;
        this.events = events;
    }

    private record CountryPart(String code, String group) {}

    private record ThemePart(String slug, Bilingual name, String kind) {}

    private record PlacePart(String slug, Bilingual name, String country, double lat, double lon, String precision) {}

    private record ActorPart(
            String slug,
            JsonNode name,
            String kind,
            @Nullable List<String> aliases,
            @Nullable HistoricalDate died,
            @Nullable Boolean abroad) {

        /** A person has one name everywhere; an organisation may have one in each language. */
        Bilingual names() {
            return name.isString()
                    ? new Bilingual(name.asString(), name.asString())
                    : new Bilingual(name.path("es").asString(), name.path("en").asString());
        }
    }

    @Override
    public void arrive(Shipment shipment) {
        read(shipment, "countries", CountryPart[].class)
                .forEach(part -> countries.save(new Country(part.code(), part.group())));
        read(shipment, "themes", ThemePart[].class)
                .forEach(part -> themes.save(new Theme(part.slug(), part.name(), Words.read(Kind.class, part.kind()))));
        shipment.in("places").forEach(file -> arrivePlaces(shipment, file));
        read(shipment, "actors", ActorPart[].class).forEach(this::save);
        arriveEvents(shipment);
    }

    private static <T> List<T> read(Shipment shipment, String folder, Class<T[]> type) {
        List<T> parts = new ArrayList<>();
        for (SeedFile file : shipment.in(folder)) {
            shipment.read(file, type).map(List::of).ifPresent(parts::addAll);
        }
        return parts;
    }

    private void arrivePlaces(Shipment shipment, SeedFile file) {
        List<PlacePart> parts =
                shipment.read(file, PlacePart[].class).map(List::of).orElse(List.of());
        if (shipment.isNews(file)) {
            for (int i = 0; i < parts.size(); i++) {
                noteIfMisplaced(shipment, file, i, parts.get(i));
            }
        }
        parts.forEach(this::save);
    }

    /** Reading the borders takes a while, so an old file is not looked at again. */
    private static void noteIfMisplaced(Shipment shipment, SeedFile file, int index, PlacePart part) {
        if (Borders.know(part.country())) {
            double outside = Borders.distanceKm(part.country(), part.lat(), part.lon());
            if (outside > Borders.TOLERANCE_KM) {
                String reason = "“%s” lies %.0f km outside %s".formatted(part.slug(), outside, part.country());
                shipment.note(file.flaw("/" + index + "/lat", reason));
            }
        }
    }

    private void save(PlacePart part) {
        places.save(new Place(
                part.slug(),
                part.name(),
                part.country(),
                part.lat(),
                part.lon(),
                Words.read(Place.Precision.class, part.precision())));
    }

    private void save(ActorPart part) {
        Actor known = new Actor(
                part.slug(),
                part.names(),
                Words.read(Actor.Nature.class, part.kind()),
                part.aliases() == null ? List.of() : part.aliases());
        actors.save(Actor.shipped(known, part.died(), Boolean.TRUE.equals(part.abroad())));
    }

    private void arriveEvents(Shipment shipment) {
        List<EventFile> all = new ArrayList<>();
        List<SeedFile> files = shipment.in(EVENTS);
        Set<String> slugs = new HashSet<>();
        files.forEach(file -> slugs.add(file.stem()));
        EventCheck check = new EventCheck(texts, themes, places, actors, slugs);
        for (SeedFile file : files) {
            shipment.read(file, EventFile.class).ifPresent(event -> {
                check.flawsOf(file, event).forEach(shipment::note);
                if (shipment.isNews(file)) {
                    all.add(event);
                }
            });
        }
        shipment.refuseFlaws();
        all.forEach(this::save);
        shipment.gone(EVENTS).forEach(this::forget);
    }

    /** An event of the same name that a user made stays; the shipped one is then left out. */
    private void save(EventFile file) {
        if (events.findBySlug(file.slug()).map(Event::isShipped).orElse(true)) {
            events.save(
                    Event.shipped(file.slug(), file.naming(), circumstances(file), file.standing(), file.testimony()));
        }
    }

    private Event.Circumstances circumstances(EventFile file) {
        return new Event.Circumstances(
                file.date(),
                Words.read(DateSource.class, file.dateSource()),
                file.countries(),
                file.place() == null ? null : places.findById(file.place()).orElseThrow(),
                file.actors().stream()
                        .map(slug -> actors.findById(slug).orElseThrow())
                        .toList(),
                file.themes().stream()
                        .map(slug -> themes.findById(slug).orElseThrow())
                        .toList());
    }

    private void forget(String slug) {
        events.findBySlug(slug).filter(Event::isShipped).ifPresent(events::delete);
    }
}
