package org.cronosur.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cronosur.catalogue.EventTitle;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final EventTitle COUP =
            event("coup", "Uriburu derroca a Yrigoyen", "Uriburu overthrows Yrigoyen", "1930-09-06");
    private static final EventTitle ELECTION =
            event("election", "Perón gana la elección", "Perón wins the election", "1946-02-24");
    private static final List<EventTitle> ALL = List.of(COUP, ELECTION);

    @Test
    void muchTheSameWordsInTheSameYearMayBeTheSameEvent() {
        assertThat(alike("Golpe de Uriburu contra Yrigoyen", "1930")).containsExactly(COUP);
        assertThat(alike("URIBURU OVERTHROWS", "1930-09")).containsExactly(COUP);
        assertThat(alike("El derrocamiento de Yrigoyen", "1930~")).containsExactly(COUP);
    }

    @Test
    void theSameWordsInAnotherYearAreAnotherEvent() {
        assertThat(alike("Perón gana la elección", "1951-11-11")).isEmpty();
    }

    @Test
    void withoutADateTheWordsHaveToTell() {
        assertThat(alike("Perón gana la elección", null)).containsExactly(ELECTION);
        assertThat(alike("La elección de Frondizi", null)).isEmpty();
    }

    @Test
    void theLastWordNeedNotBeFinished() {
        assertThat(alike("Uriburu derroca a Yrig", null)).containsExactly(COUP);
    }

    @Test
    void smallWordsTellNothing() {
        assertThat(alike("de la a", "1930")).isEmpty();
        assertThat(alike("", "1930")).isEmpty();
    }

    private static List<EventTitle> alike(String title, @Nullable String date) {
        return Duplicates.of(title, date == null ? null : HistoricalDate.parse(date), ALL);
    }

    private static EventTitle event(String slug, String es, String en, String date) {
        return new EventTitle(slug, new Bilingual(es, en), HistoricalDate.parse(date), null, null, null);
    }
}
