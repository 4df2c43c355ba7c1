package org.cronosur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundlesTest {

    @ParameterizedTest
    @CsvSource({"dates, en", "dates, pt", "bad-dates, en", "bad-dates, pt"})
    void everyLanguageSaysTheSameThings(String book, String language) throws IOException {
        Properties spanish = read(book);
        Properties translated = read(book + "_" + language);

        assertThat(translated.keySet()).isEqualTo(spanish.keySet());
        assertThat(translated.values())
                .noneMatch(sentence -> sentence.toString().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"dates", "dates_en", "dates_pt", "bad-dates", "bad-dates_en", "bad-dates_pt"})
    void noSentenceHoldsAnApostropheWhichWouldSwallowItsBlanks(String file) throws IOException {
        assertThat(read(file).values())
                .noneMatch(sentence -> sentence.toString().contains("'"));
    }

    private static Properties read(String file) throws IOException {
        var stream = Objects.requireNonNull(BundlesTest.class.getResourceAsStream(file + ".properties"));
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return sentences;
        }
    }
}
