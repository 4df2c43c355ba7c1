package org.cronosur.workshop.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.catalogue.Actors;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Countries;
import org.cronosur.catalogue.Country;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.Places;
import org.cronosur.catalogue.Themes;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.SourceTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fetches what a teacher's events can be made of: what comes with the program, and what she has added. */
@Component
class Benches {

    private final OwnTexts own;
    private final SourceTexts texts;
    private final Places places;
    private final Actors actors;
    private final Themes themes;
    private final Countries countries;
    private final Events events;

    Benches(
            OwnTexts own,
            SourceTexts texts,
            Places places,
            Actors actors,
            Themes themes,
            Countries countries,
            Events events) {
        this.own = own;
        this.texts = texts;
        this.places = places;
        this.actors = actors;
        this.themes = themes;
        this.countries = countries;
        this.events = events;
    }

    /** @param told an event that may cite texts of others besides; null for a new one */
    @Transactional(readOnly = true)
    public Bench of(UUID teacher, @Nullable Event told) {
        return new Bench(
                teacher,
                texts(teacher, told),
                places.findKnownTo(teacher),
                actors.findKnownTo(teacher),
                themes.findAll(),
                countries(),
                events.findTitles(teacher));
    }

    private List<SourceText> texts(UUID teacher, @Nullable Event told) {
        List<String> cited = told == null
                ? List.of()
                : told.claims().stream().map(Claim::text).toList();
        return Stream.concat(own.citableBy(teacher).stream(), texts.findBySlugIn(cited).stream())
                .distinct()
                .toList();
    }

    private List<String> countries() {
        List<String> region = countries.findAll().stream().map(Country::code).toList();
        Stream<String> others = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .filter(code -> !region.contains(code));
        return Stream.concat(region.stream(), others.sorted()).toList();
    }
}
