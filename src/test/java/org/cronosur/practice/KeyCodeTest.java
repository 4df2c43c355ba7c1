package org.cronosur.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.cronosur.quiz.LearnerKey;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A key as it is printed and typed. */
class KeyCodeTest {

    private static final LearnerKey KEY = new LearnerKey(UUID.fromString("0f1e2d3c-4b5a-4978-8765-43210fedcba9"));

    @Test
    void isWrittenInSevenGroupsOfFour() {
        assertThat(KeyCode.of(KEY)).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @RepeatedTest(20)
    void isReadAsItWasWritten() {
        LearnerKey key = LearnerKey.random();

        assertThat(KeyCode.parse(KeyCode.of(key))).contains(key);
    }

    @Test
    void isReadAsPeopleTypeIt() {
        String code = KeyCode.of(KEY);

        assertThat(KeyCode.parse(code.toLowerCase(Locale.ROOT))).contains(KEY);
        assertThat(KeyCode.parse("  " + code.replace("-", " ") + " ")).contains(KEY);
        assertThat(KeyCode.parse(code.replace("-", "").replace('0', 'o').replace('1', 'l')))
                .contains(KEY);
        assertThat(KeyCode.parse(code.replace('-', '–')))
                .as("with the hyphen of a word processor")
                .contains(KEY);
    }

    @Test
    void aWrongSignIsNoticed() {
        String code = KeyCode.of(KEY).replace("-", "");
        int unnoticed = 0;
        for (int place = 0; place < code.length(); place++) {
            char other = code.charAt(place) == 'Z' ? 'Y' : 'Z';
            String slip = code.substring(0, place) + other + code.substring(place + 1);
            unnoticed += KeyCode.parse(slip).isPresent() ? 1 : 0;
        }
        assertThat(unnoticed).isZero();
    }

    @Test
    void whatIsNoCodeIsNoKey() {
        for (String typed :
                new String[] {"", "hola", "0000-0000", "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ", "ñ".repeat(28)}) {
            assertThat(KeyCode.parse(typed)).as(typed).isEmpty();
        }
    }
}
