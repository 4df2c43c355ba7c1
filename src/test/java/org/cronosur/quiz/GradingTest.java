package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.cronosur.quiz.QuizFixture.RIGHT;
import static org.cronosur.quiz.QuizFixture.RIGHT_ORDER;
import static org.cronosur.quiz.QuizFixture.WRONG;
import static org.cronosur.quiz.QuizFixture.dates;
import static org.cronosur.quiz.QuizFixture.threeEvents;
import static org.cronosur.quiz.QuizFixture.whoFell;
import static org.cronosur.quiz.QuizFixture.years;

import java.util.ArrayList;
import java.util.List;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;

class GradingTest {

    @Test
    void aChoiceIsRightOrWrong() {
        assertThat(Grading.grade(whoFell(), new Choice(RIGHT))).isEqualTo(Score.FULL);
        assertThat(Grading.grade(whoFell(), new Choice(WRONG))).isEqualTo(Score.NONE);
    }

    @Test
    void anOrderIsGradedByItsPairs() {
        assertThat(Grading.order(years(1, 2, 3, 4, 5)).share()).isEqualTo(1);
        assertThat(Grading.order(years(1, 3, 2, 4, 5)).share()).isEqualTo(0.8);
        assertThat(Grading.order(years(2, 3, 4, 5, 1)).share()).isEqualTo(0.2);
        assertThat(Grading.order(years(5, 4, 3, 2, 1)).share()).isZero();
    }

    @Test
    void kendallsTauFallsBelowZeroWhereTheScoreDoesNot() {
        assertThat(Grading.kendallsTau(years(5, 4, 3, 2, 1))).isEqualTo(-1);
        assertThat(Grading.kendallsTau(years(3, 2, 1))).isEqualTo(-1);
        assertThat(Grading.kendallsTau(years(2, 3, 1))).isEqualTo(-1.0 / 3);
    }

    @Test
    void pureGuessingAtFiveItemsEarnsLittle() {
        List<List<HistoricalDate>> orders = permutationsOf(years(1, 2, 3, 4, 5));
        double expected = orders.stream()
                .mapToDouble(order -> Grading.order(order).share())
                .average()
                .orElseThrow();

        assertThat(orders).hasSize(120).doesNotHaveDuplicates();
        assertThat(expected).isCloseTo(19.6 / 120, within(1e-12)).isCloseTo(0.16, within(0.005));
    }

    @Test
    void datesThatOverlapAreRightEitherWay() {
        assertThat(Grading.order(dates("1930-09-06", "1930", "1943")).share()).isEqualTo(1);
        assertThat(Grading.order(dates("1930", "1930-09-06", "1943")).share()).isEqualTo(1);
        assertThat(Grading.order(dates("1943", "1930", "1930-09-06")).share()).isZero();
        assertThat(Grading.order(dates("1946", "1930", "1943", "1940/1945")).share())
                .as("five pairs count: the two that 1930 heads are right, the three behind 1946 are not")
                .isZero();
        assertThat(Grading.order(dates("1930", "1946", "1943", "1940/1945")).share())
                .as("three pairs right, two wrong")
                .isEqualTo(0.2);
    }

    @Test
    void whereAllDatesOverlapEveryOrderIsRight() {
        assertThat(Grading.order(dates("1930", "1930-09-06", "193X"))).isEqualTo(Score.FULL);
        assertThat(Grading.order(dates("XXXX", "1930"))).isEqualTo(Score.FULL);
    }

    @Test
    void anUntouchedOrderEarnsNothing() {
        assertThat(Grading.grade(threeEvents(), new Arrangement(RIGHT_ORDER, true)))
                .isEqualTo(Score.NONE);
        assertThat(Grading.grade(threeEvents(), Arrangement.of(RIGHT_ORDER))).isEqualTo(Score.FULL);
    }

    @Test
    void theLongestRightChainSkipsWhatIsMisplaced() {
        assertThat(Grading.longestRightChain(years(1, 2, 3, 4, 5))).containsExactly(0, 1, 2, 3, 4);
        assertThat(Grading.longestRightChain(years(1, 5, 2, 3, 4))).containsExactly(0, 2, 3, 4);
        assertThat(Grading.longestRightChain(years(3, 4, 1, 2, 5))).containsExactly(0, 1, 4);
        assertThat(Grading.longestRightChain(years(5, 4, 3, 2, 1))).containsExactly(0);
        assertThat(Grading.longestRightChain(List.of())).isEmpty();
    }

    @Test
    void aLongEventBridgesNoWrongPair() {
        assertThat(Grading.longestRightChain(dates("1950", "1930/1960", "1940")))
                .containsExactly(0, 1);
        assertThat(Grading.longestRightChain(dates("1940", "1930/1960", "1950")))
                .containsExactly(0, 1, 2);
    }

    @Test
    void aResponseOfAnotherKindOrWithOtherEventsIsNoResponse() {
        assertThatIllegalArgumentException().isThrownBy(() -> Grading.grade(whoFell(), Arrangement.of(RIGHT_ORDER)));
        assertThatIllegalArgumentException().isThrownBy(() -> Grading.grade(threeEvents(), new Choice(RIGHT)));
        assertThatIllegalArgumentException().isThrownBy(() -> Grading.grade(whoFell(), new Choice(9)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.grade(threeEvents(), Arrangement.of(List.of("uriburu-1930"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.grade(
                        threeEvents(), Arrangement.of(List.of("uriburu-1930", "uriburu-1930", "gou-coup-1943"))));
    }

    private static <T> List<List<T>> permutationsOf(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> permutations = new ArrayList<>();
        for (T first : things) {
            List<T> others = new ArrayList<>(things);
            others.remove(first);
            for (List<T> rest : permutationsOf(others)) {
                List<T> permutation = new ArrayList<>(List.of(first));
                permutation.addAll(rest);
                permutations.add(permutation);
            }
        }
        return permutations;
    }
}
