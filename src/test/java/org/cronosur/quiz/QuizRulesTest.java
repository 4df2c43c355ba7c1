package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cronosur.quiz.QuizFixture.hintsCosting;
import static org.cronosur.quiz.QuizFixture.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizRulesTest {

    @Test
    void aTimeLimitOrAChoiceWaitsForTheStart() {
        assertThat(QuizRules.SHIPPED.waitForStart()).isFalse();
        assertThat(QuizRules.SELF_STUDY.waitForStart()).isTrue();
        assertThat(within(20).waitForStart()).isTrue();
        assertThat(within(20).limit()).contains(Duration.ofMinutes(20));
        assertThat(QuizRules.SHIPPED.limit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 601})
    void noQuizLastsNoTimeOrAllDay(int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> within(minutes)).withMessageContaining("1 to 600");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aHintCostsNoMoreThanThePoints(double cost) {
        assertThatIllegalArgumentException().isThrownBy(() -> hintsCosting(cost));
    }

    @Test
    void aCodeIsReadAsItIsTyped() {
        ExtraTime extra = new ExtraTime("luna7", 25);

        assertThat(extra.code()).isEqualTo("LUNA7");
        assertThat(List.of("LUNA7", " luna7 ", "Luna7")).allMatch(extra::isGrantedBy);
        assertThat(List.of("", "LUNA", "LUNA77")).noneMatch(extra::isGrantedBy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AB", "ABCDEFGHIJKLMNOPQRSTU", "DOS PALABRAS", "A-1"})
    void aCodeHasLettersAndDigits(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtraTime(code, 25));
    }

    @Test
    void aClassLabelIsOneShortLine() {
        assertThat(ClassLabel.parse("  3º \n B ")).contains(new ClassLabel("3º B"));
        assertThat(ClassLabel.parse(" \t ")).isEmpty();
        assertThat(ClassLabel.parse("x".repeat(50)).orElseThrow().label()).hasSize(ClassLabel.LONGEST);
    }
}
