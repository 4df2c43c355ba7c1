package org.cronosur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.EventSearch.Hit;
import org.cronosur.texts.SourceTexts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped content once the program has taken it over, and how it is searched. */
@ProgramTest
class ShippedContentTest {

    private static final Locale SPANISH = Locale.of("es");

    @Autowired
    private Events events;

    @Autowired
    private SourceTexts texts;

    @Autowired
    private EventSearch search;

    @Test
    void theShippedContentIsInTheDatabase() {
        assertThat(texts.findAll()).hasSize(5);
        assertThat(events.count()).isEqualTo(220);
    }

    @Test
    void beginningsOfWordsFindAnEventWhateverTheAccents() {
        assertThat(search.find("peron elec")).first().isEqualTo("election-1946-peron");
        assertThat(search.find("Perón elección")).first().isEqualTo("election-1946-peron");
        assertThat(search.find("PERON ELECTION")).contains("election-1946-peron");
    }

    @Test
    void everyWordHasToBeThere() {
        assertThat(search.find("peron")).isNotEmpty();
        assertThat(search.find("peron zzz")).isEmpty();
    }

    @Test
    void signsOfAQueryLanguageAreWordsLikeOthers() {
        assertThat(search.find("\"peron\" (elec")).contains("election-1946-peron");
        assertThat(search.find("*")).isEmpty();
    }

    @Test
    void theHitIsMarkedInTheTitle() {
        assertThat(search.best("peron elec", 8, SPANISH))
                .hasSizeLessThanOrEqualTo(8)
                .first()
                .satisfies(hit -> {
                    assertThat(hit.slug()).isEqualTo("election-1946-peron");
                    assertThat(hit.title()).contains(EventSearch.HIT_BEGINS + "Perón" + EventSearch.HIT_ENDS);
                });
    }

    @Test
    void aMisspellingOfATextFindsTheEventAndShowsWhere() {
        List<Hit> hits = search.best("milaflores", 8, Locale.ENGLISH);

        assertThat(hits).isNotEmpty().allSatisfy(hit -> assertThat(hit.title() + hit.excerpt())
                .containsIgnoringCase(EventSearch.HIT_BEGINS + "milaflores" + EventSearch.HIT_ENDS));
    }
}
