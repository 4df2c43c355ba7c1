package org.cronosur.curation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.curation.ui.LessonFixture.claim;
import static org.cronosur.curation.ui.LessonFixture.dispute;
import static org.cronosur.curation.ui.LessonFixture.event;
import static org.cronosur.curation.ui.LessonFixture.note;

import java.util.List;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.curation.ui.TwoVoices.OfRecord;
import org.cronosur.curation.ui.TwoVoices.OfText;
import org.junit.jupiter.api.Test;

class TwoVoicesTest {

    private static final Claim VELASCO = claim("velasco", null);
    private static final Claim NICETO = claim("velasco", "Niceto Andrés");
    private static final Claim FONDO = claim("fondo", null);

    @Test
    void thoseWhoDisputeAreHeardFirst() {
        TwoVoices two = TwoVoices.on(event(
                List.of(FONDO, VELASCO, NICETO),
                List.of(dispute("velasco", "Niceto Andrés")),
                List.of(note("fondo", true))));
        assertThat(two.voices()).containsExactly(new OfText(VELASCO), new OfText(NICETO));
        assertThat(two.parted()).isTrue();
        assertThat(two.more()).isEqualTo(1);
    }

    @Test
    void theRecordSpeaksAgainstTheTextThatItContradicts() {
        RecordNote completes = note(null, false);
        RecordNote contradicts = note("fondo", true);
        TwoVoices two = TwoVoices.on(event(List.of(VELASCO, FONDO), List.of(), List.of(completes, contradicts)));
        assertThat(two.voices()).containsExactly(new OfText(FONDO), new OfRecord(List.of(contradicts)));
        assertThat(two.parted()).isTrue();
    }

    @Test
    void twoTextsThatDoNotClashStandSideBySide() {
        TwoVoices two = TwoVoices.on(event(List.of(VELASCO, NICETO, FONDO), List.of(), List.of()));
        assertThat(two.voices()).containsExactly(new OfText(VELASCO), new OfText(FONDO));
        assertThat(two.parted()).isFalse();
    }

    @Test
    void aLonelyTextIsCompletedByTheRecordOrSpeaksAlone() {
        RecordNote completes = note(null, false);
        assertThat(TwoVoices.on(event(List.of(VELASCO), List.of(), List.of(completes)))
                        .voices())
                .containsExactly(new OfText(VELASCO), new OfRecord(List.of(completes)));
        assertThat(TwoVoices.on(event(List.of(VELASCO), List.of(), List.of())).voices())
                .containsExactly(new OfText(VELASCO));
    }
}
