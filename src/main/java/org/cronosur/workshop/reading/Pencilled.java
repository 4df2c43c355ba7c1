package org.cronosur.workshop.reading;

import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.reading.Actor;
import org.cronosur.texts.reading.Candidate;
import org.cronosur.texts.reading.Language;
import org.cronosur.texts.reading.Place;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a finding that is not decided, as it is written there: it need not be an event yet.
 *
 * @param date as it is typed
 * @param undated whether it is to be left without a date
 * @param theme its slug
 * @param importance 1 to 3
 */
public record Pencilled(
        Bilingual title,
        String date,
        boolean undated,
        List<String> countries,
        @Nullable Place place,
        List<Actor> actors,
        @Nullable String theme,
        int importance,
        Bilingual claim,
        String locator) {

    private static final int MIDDLING = 2;
    private static final Bilingual NOTHING = new Bilingual("", "");

    /** What was read out of the text. Known actors are taken to have taken part; new ones may be anything with a capital. */
    public static Pencilled proposed(Found found, Language language) {
        Candidate offer = found.finding().offer();
        String title = offer.title();
        return new Pencilled(
                language == Language.ENGLISH ? new Bilingual("", title) : new Bilingual(title, ""),
                offer.date().isUnknown() ? "" : offer.date().toString(),
                false,
                offer.countries(),
                offer.places().stream().findFirst().orElse(null),
                offer.actors().stream().filter(one -> one.id().isPresent()).toList(),
                found.theme().orElse(null),
                MIDDLING,
                NOTHING,
                "");
    }
}
