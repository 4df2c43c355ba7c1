package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnerKeyTest {

    @Test
    void survivesBeingWrittenDown() {
        LearnerKey key = LearnerKey.random();

        assertThat(LearnerKey.parse(key.toString())).contains(key);
    }

    @Test
    void isNothingElse() {
        assertThat(LearnerKey.parse("")).isEmpty();
        assertThat(LearnerKey.parse("Evita")).isEmpty();
        assertThat(LearnerKey.parse("1-1-1-1-1")).isEmpty();
    }
}
