package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void isAShareFromNoneToAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(-0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(Double.NaN));
    }

    @Test
    void averagesOverAnswers() {
        assertThat(Score.mean(List.of(Score.FULL, Score.NONE, new Score(0.8)))).isEqualTo(new Score(0.6));
        assertThat(Score.mean(List.of())).isEqualTo(Score.NONE);
    }

    @Test
    void roundsToNeitherAllNorNothing() {
        assertThat(new Score(0.625).percent()).isEqualTo(63);
        assertThat(new Score(0.999).percent()).isEqualTo(99);
        assertThat(new Score(0.001).percent()).isEqualTo(1);
        assertThat(Score.FULL.percent()).isEqualTo(100);
        assertThat(Score.NONE.percent()).isZero();
    }
}
