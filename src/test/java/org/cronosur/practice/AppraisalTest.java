package org.cronosur.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.practice.StudyFixture.choice;
import static org.cronosur.practice.StudyFixture.order;
import static org.cronosur.practice.StudyFixture.said;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Score;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grade of a card comes from what was done. */
class AppraisalTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final Duration AT_ONCE = Duration.ofMillis(900);
    private static final Duration SLOWLY = Duration.ofMinutes(2);

    @ParameterizedTest
    @CsvSource({"0, AGAIN", "0.49, AGAIN", "0.5, HARD", "0.8, HARD", "0.999, HARD", "1, GOOD"})
    void theLargerPartHasToBeKnownAndAllOfItForAGoodGrade(double share, Grade grade) {
        assertThat(Appraisal.of(new Score(share), choice(), SLOWLY, SPANISH)).isEqualTo(grade);
    }

    @Test
    void onlyWhatIsAllRightCanBeEasy() {
        assertThat(Appraisal.of(Score.FULL, choice(), AT_ONCE, SPANISH)).isEqualTo(Grade.EASY);
        assertThat(Appraisal.of(new Score(0.9), choice(), AT_ONCE, SPANISH)).isEqualTo(Grade.HARD);
        assertThat(Appraisal.of(Score.NONE, choice(), AT_ONCE, SPANISH)).isEqualTo(Grade.AGAIN);
    }

    @Test
    void whatTakesMoreHandlingMayTakeLonger() {
        Duration between = Appraisal.quick(choice(), SPANISH).plusSeconds(3);

        assertThat(Appraisal.of(Score.FULL, choice(), between, SPANISH)).isEqualTo(Grade.GOOD);
        assertThat(Appraisal.of(Score.FULL, order(), between, SPANISH)).isEqualTo(Grade.EASY);
    }

    @Test
    void whatTakesLongerToReadMayTakeLonger() {
        assertThat(Appraisal.quick(choice("Una pregunta de muchas palabras, que hay que leer enteras"), SPANISH))
                .isGreaterThan(Appraisal.quick(choice("¿Quién?"), SPANISH));
    }

    @Test
    void aThrownCoinIsNeverEasy() {
        Question coin = new TrueFalse(
                "coin",
                said("¿Cierto?"),
                List.of(new Statement(1, said("Sí"), true, null)),
                said("Pues sí."),
                "event",
                null);

        assertThat(Appraisal.of(Score.FULL, coin, Duration.ZERO, SPANISH)).isEqualTo(Grade.GOOD);
    }
}
