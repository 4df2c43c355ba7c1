package org.cronosur.workshop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.cronosur.texts.reading.Language;
import org.cronosur.time.HistoricalDate;
import org.cronosur.workshop.reading.TextFacts.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFactsTest {

    private static TextFacts written(String edtf) {
        return new TextFacts("Un texto", "", "", HistoricalDate.parse(edtf), Language.SPANISH);
    }

    @Test
    void only_a_title_and_a_language_are_needed() {
        assertThat(new TextFacts("Un texto", "", "", null, Language.SPANISH).faults())
                .isEmpty();
    }

    @Test
    void says_all_that_is_wrong_at_once() {
        String long_ = "a".repeat(TextFacts.LONGEST + 1);
        assertThat(new TextFacts(" ", long_, long_, HistoricalDate.parse("19XX"), Language.SPANISH).faults())
                .containsExactly(
                        Fault.TITLE_MISSING, Fault.AUTHOR_TOO_LONG, Fault.SPEAKER_TOO_LONG, Fault.WRITTEN_TOO_VAGUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1948-01", "1993", "2007-10-01/2007-10-02", "198X", "1937~"})
    void counts_from_days_to_decades(String edtf) {
        assertThat(written(edtf).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18XX", "1980/..", "../1948", "XXXX"})
    void does_not_count_from_what_has_no_end(String edtf) {
        assertThat(written(edtf).faults()).containsExactly(Fault.WRITTEN_TOO_VAGUE);
    }
}
