package org.cronosur.texts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesOfOurOwnTest {

    @ParameterizedTest
    @EnumSource
    void hold_every_form_of_date_a_hundred_and_fifty_times(Language language) {
        assertThat(OwnSentences.in(language).lines()).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource
    void are_read_as_a_person_reads_them(Language language) {
        Score score = OwnSentences.in(language).score();

        assertThat(score.recall()).as("missed: %s", score.missed()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.precision()).as("wrong: %s", score.wrong()).isGreaterThanOrEqualTo(0.98);
    }

    @ParameterizedTest
    @EnumSource
    void never_give_a_whole_sentence_as_a_title(Language language) {
        Reader reader = new Reader(List.of());

        for (OwnSentences.Line line : OwnSentences.in(language).lines()) {
            reader.read(PlainText.of(line.words()), java.util.Optional.empty(), language)
                    .candidates()
                    .forEach(candidate -> assertThat(candidate.title())
                            .isNotEmpty()
                            .hasSizeLessThanOrEqualTo(60)
                            .isNotEqualTo(line.words()));
        }
    }
}
