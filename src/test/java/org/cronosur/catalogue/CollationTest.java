package org.cronosur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cronosur.catalogue.Collation.Verdict;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollationTest {

    private static final Bilingual SAID = new Bilingual("…", "…");

    @Test
    void aTextWithoutADateOfItsOwnStatesThatOfTheEvent() {
        Claim claim = claim("velasco-1948", null);
        Collation collation = collate("1943-06-04", DateSource.TEXT, List.of(claim));

        assertThat(collation.dateStatedBy(claim)).contains(HistoricalDate.parse("1943-06-04"));
        assertThat(collation.dateOfRecord()).isEmpty();
    }

    @Test
    void aDateThatOnlyTheRecordKnowsIsStatedByNoText() {
        Claim silent = claim("velasco-1948", null);
        Claim stated = claim("petras-2011", "1943");
        Collation collation = collate("1943-06-04", DateSource.RECORD, List.of(silent, stated));

        assertThat(collation.dateStatedBy(silent)).isEmpty();
        assertThat(collation.dateStatedBy(stated)).contains(HistoricalDate.parse("1943"));
        assertThat(collation.dateOfRecord()).contains(HistoricalDate.parse("1943-06-04"));
    }

    @Test
    void anUnknownDateIsStatedByNobody() {
        Claim claim = claim("velasco-1948", null);

        assertThat(collate("XXXX", DateSource.TEXT, List.of(claim)).dateStatedBy(claim))
                .isEmpty();
    }

    @Test
    void datesAgreeWhereTheCoarserHoldsTheFiner() {
        Collation collation = collate("1943-06-04", DateSource.RECORD, List.of(claim("velasco-1948", "1943")));

        assertThat(collation.dates()).isEqualTo(Verdict.AGREE);
        assertThat(collation.distance()).isEmpty();
    }

    @Test
    void datesDisagreeWhereOneIsOutsideTheOther() {
        Collation collation = collate(
                "1943-06-04", DateSource.RECORD, List.of(claim("velasco-1948", "1943"), claim("petras-2011", "1946")));

        assertThat(collation.dates()).isEqualTo(Verdict.DISAGREE);
        assertThat(collation.distance().orElseThrow().inWords(Locale.ENGLISH)).isEqualTo("3 years");
    }

    @Test
    void theGreatestDistanceIsTold() {
        Collation collation = collate(
                "1943-06-04", DateSource.RECORD, List.of(claim("velasco-1948", "1945"), claim("petras-2011", "1953")));

        assertThat(collation.distance().orElseThrow().days())
                .isEqualTo(HistoricalDate.ofYear(1953).earliest().orElseThrow().toEpochDay()
                        - HistoricalDate.parse("1943-06-04")
                                .earliest()
                                .orElseThrow()
                                .toEpochDay());
    }

    @Test
    void aDateThatOnlyOneStatesStandsAlone() {
        assertThat(collate("1943-06-04", DateSource.TEXT, List.of(claim("velasco-1948", null)))
                        .dates())
                .isEqualTo(Verdict.ALONE);
        assertThat(collate("1943-06-04", DateSource.RECORD, List.of(claim("velasco-1948", null)))
                        .dates())
                .isEqualTo(Verdict.ALONE);
    }

    @Test
    void aNoteOnTheDateOverrulesDatesThatLookAlike() {
        Collation collation =
                collate("1943-06-04", DateSource.TEXT, List.of(claim("velasco-1948", null)), note(Matter.DATE, true));

        assertThat(collation.dates()).isEqualTo(Verdict.DISAGREE);
    }

    @Test
    void factsAgreeWhereTwoSpeakAndNothingIsKnownToClash() {
        assertThat(collate("1943", DateSource.TEXT, List.of(claim("velasco-1948", null)))
                        .facts())
                .isEqualTo(Verdict.ALONE);
        assertThat(collate("1943", DateSource.TEXT, List.of(claim("velasco-1948", null), claim("petras-2011", null)))
                        .facts())
                .isEqualTo(Verdict.AGREE);
        assertThat(collate("1943", DateSource.TEXT, List.of(claim("velasco-1948", null)), note(Matter.FACT, false))
                        .facts())
                .as("the record is one witness more")
                .isEqualTo(Verdict.AGREE);
        assertThat(collate("1943", DateSource.TEXT, List.of(claim("velasco-1948", null)), note(Matter.FACT, true))
                        .facts())
                .isEqualTo(Verdict.DISAGREE);
    }

    @Test
    void aDisputeBetweenTextsIsADisagreementOnItsMatterOnly() {
        Dispute dispute = new Dispute(Matter.FACT, "velasco-1948", "petras-2011", SAID);
        Collation collation = new Collation(event(
                "1943",
                DateSource.TEXT,
                List.of(claim("velasco-1948", null), claim("petras-2011", null)),
                List.of(dispute),
                List.of()));

        assertThat(collation.facts()).isEqualTo(Verdict.DISAGREE);
        assertThat(collation.dates()).isEqualTo(Verdict.AGREE);
        assertThat(collation.words()).isEqualTo(Verdict.ALONE);
    }

    @Test
    void namesAndWordsAreOneRow() {
        assertThat(collate("1943", DateSource.TEXT, List.of(claim("velasco-1948", null)), note(Matter.NAME, true))
                        .words())
                .isEqualTo(Verdict.DISAGREE);
        assertThat(collate("1943", DateSource.TEXT, List.of(claim("velasco-1948", null)), note(Matter.WORD, true))
                        .words())
                .isEqualTo(Verdict.DISAGREE);
        assertThat(collate("1943", DateSource.TEXT, List.of(claim("velasco-1948", null)), note(Matter.NAME, false))
                        .words())
                .isEqualTo(Verdict.ALONE);
    }

    @Test
    void theRecordIsReadByMatter() {
        RecordNote date = note(Matter.DATE, false);
        RecordNote word = note(Matter.WORD, true);
        RecordNote name = note(Matter.NAME, false);
        Collation collation = collate("1943", DateSource.TEXT, List.of(claim("velasco-1948", null)), date, word, name);

        assertThat(collation.record(Matter.WORD, Matter.NAME)).containsExactly(word, name);
        assertThat(collation.record(Matter.FACT)).isEmpty();
    }

    private static Collation collate(String date, DateSource source, List<Claim> claims, RecordNote... notes) {
        return new Collation(event(date, source, claims, List.of(), Arrays.asList(notes)));
    }

    private static Event event(
            String date, DateSource source, List<Claim> claims, List<Dispute> disputes, List<RecordNote> notes) {
        return Event.shipped(
                "coup-june-1943",
                new Event.Naming(SAID, SAID, SAID),
                new Event.Circumstances(HistoricalDate.parse(date), source, List.of("AR"), null, List.of(), List.of()),
                new Event.Standing(3, false, false, false),
                new Event.Testimony(claims, disputes, notes, List.of()));
    }

    private static Claim claim(String text, @Nullable String dateAsStated) {
        return new Claim(
                new Claim.Citation(
                        text,
                        new Locator("opening", 4),
                        List.of(26),
                        dateAsStated == null ? null : HistoricalDate.parse(dateAsStated),
                        null,
                        null),
                List.of(),
                SAID,
                SAID);
    }

    private static RecordNote note(Matter matter, boolean contradicts) {
        return new RecordNote(matter, "velasco-1948", contradicts, SAID, SAID, SAID);
    }
}
