package org.cronosur.workshop.reading;

import java.util.List;
import org.cronosur.catalogue.Theme;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.reading.Actor;
import org.cronosur.texts.reading.Place;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher says of a finding when she accepts it.
 *
 * @param date {@link HistoricalDate#UNKNOWN} where she leaves it without one
 * @param countries ISO 3166-1 codes
 * @param place one that was found; null for none
 * @param actors those of the found ones that took part, known and new
 * @param theme what it is about; null where she chose none
 * @param importance 1 to 3
 * @param claim what the text says of it, in her own words; empty words where she leaves it at the title
 * @param locator the place in the text as she cites it; empty for the number of the passage
 */
public record Acceptance(
        Bilingual title,
        HistoricalDate date,
        List<String> countries,
        @Nullable Place place,
        List<Actor> actors,
        @Nullable Theme theme,
        int importance,
        Bilingual claim,
        String locator) {

    /** What the text says: the claim, or the title where she wrote none. */
    Bilingual said() {
        return claim.es().isBlank() && claim.en().isBlank() ? title : claim;
    }
}
