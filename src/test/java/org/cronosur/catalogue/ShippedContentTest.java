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
        assertThat(search.find("\"peron\" (elec")).isEqualTo(search.find("peron elec"));
        assertThat(search.find("-peron")).isEqualTo(search.find("peron"));
        assertThat(search.find("--")).isEmpty();
        assertThat(search.find("*")).isEmpty();
        assertThat(search.best("*", 8, SPANISH).hits()).isEmpty();
        assertThat(search.best("*", 8, SPANISH).total()).isZero();
        assertThat(search.best("peron", 1, SPANISH).total())
                .isEqualTo(search.find("peron").size());
    }

    @Test
    void theHitIsMarkedWhereItStands() {
        List<Hit> hits = search.best("peron", 8, SPANISH).hits();

        assertThat(hits)
                .hasSize(8)
                .allSatisfy(hit -> assertThat(hit.title() + hit.excerpt())
                        .containsPattern(EventSearch.HIT_BEGINS + "[Pp]er[oó]n\\p{L}*" + EventSearch.HIT_ENDS));
    }

    @Test
    void aWordIsMarkedFromItsFirstLettersOn() {
        assertThat(search.best("peron elec", 1, SPANISH).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.title())
                        .contains(EventSearch.HIT_BEGINS + "Perón" + EventSearch.HIT_ENDS)
                        .contains(EventSearch.HIT_BEGINS + "elección" + EventSearch.HIT_ENDS));
    }

    @Test
    void aTitleIsInTheLanguageOfTheReader() {
        assertThat(search.best("peron elec", 1, SPANISH).hits())
                .extracting(ShippedContentTest::title)
                .containsExactly(events.findBySlug("election-1946-peron")
                        .orElseThrow()
                        .title()
                        .es());
        assertThat(search.best("peron elec", 1, Locale.ENGLISH).hits())
                .extracting(ShippedContentTest::title)
                .containsExactly(events.findBySlug("election-1946-peron")
                        .orElseThrow()
                        .title()
                        .en());
    }

    @Test
    void anAliasOfAnActorFindsTheEventAndShowsWhere() {
        assertThat(search.best("puka inti", 8, Locale.ENGLISH).hits())
                .isNotEmpty()
                .allSatisfy(hit ->
                        assertThat(hit.excerpt()).contains(EventSearch.HIT_BEGINS + "Puka" + EventSearch.HIT_ENDS));
    }

    /** Without the signs that mark the hit. */
    private static String title(Hit hit) {
        return hit.title().replace(EventSearch.HIT_BEGINS, "").replace(EventSearch.HIT_ENDS, "");
    }
}
