package org.cronosur.texts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "hacia 1937, 1937~",
        "about 1937, 1937~",
        "junio de 1943, 1943-06",
        "4 de junio de 1943, 1943-06-04",
        "los años setenta, 197X",
        "entre 1935 y 1945, 1935/1945",
        "antes de 1952, ../1952",
        "4/6/1943, 1943-06-04"
    })
    void understandsWhatSomebodyWrites(String words, String edtf) {
        assertThat(DateWords.read(words)).map(Object::toString).contains(edtf);
    }

    @Test
    void guessesNothing() {
        assertThat(DateWords.read("dos años después")).isEmpty();
        assertThat(DateWords.read("por volta de 1937")).isEmpty();
        assertThat(DateWords.read("31/2/1943")).isEmpty();
        assertThat(DateWords.read("nunca")).isEmpty();
    }
}
