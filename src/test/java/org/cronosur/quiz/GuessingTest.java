package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cronosur.quiz.KindsFixture.block;
import static org.cronosur.quiz.KindsFixture.choices;
import static org.cronosur.quiz.KindsFixture.dispute;
import static org.cronosur.quiz.KindsFixture.line;
import static org.cronosur.quiz.KindsFixture.match;
import static org.cronosur.quiz.KindsFixture.whichText;
import static org.cronosur.quiz.KindsFixture.words;
import static org.cronosur.quiz.KindsFixture.year;
import static org.cronosur.quiz.QuizFixture.item;
import static org.cronosur.quiz.QuizFixture.said;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A hundred thousand pupils who know nothing. */
class GuessingTest {

    private static final int PUPILS = 100_000;
    private static final long SEED = 1930;

    /** Five standard errors of a mean of shares; a share deviates by 0.5 at most. */
    private static final double CHANCE = 5 * 0.5 / Math.sqrt(PUPILS);

    @Test
    void oneOfFiveOptionsEarnsAFifth() {
        SingleChoice five = choiceOf(5);

        assertEarns(five, 0.20);
        assertThat(Guessing.pays(five)).isFalse();
        assertThat(Guessing.pays(choiceOf(4))).as("one of four says so").isTrue();
    }

    @Test
    void noNumberOfTicksEarnsMoreThanAFifth() {
        assertEarns(choices(2, 3), 0.1875);
        for (int right = 2; right <= 5; right++) {
            for (int wrong = 2; wrong <= 5; wrong++) {
                if (right + wrong >= 5 && right + wrong <= 7) {
                    assertThat(Guessing.pays(choices(right, wrong)))
                            .as("%d right, %d wrong", right, wrong)
                            .isFalse();
                }
            }
        }
        assertThat(Guessing.earns(choices(2, 3))).isCloseTo(0.20, within(1e-9));
        assertThat(Guessing.pays(choices(2, 2))).as("one tick of four").isTrue();
    }

    @Test
    void blocksOfStatementsEarnLittle() {
        assertEarns(block(4), 0.1875);
        assertThat(Guessing.earns(block(4))).isCloseTo(0.1875, within(1e-9));
        assertThat(Guessing.earns(block(1))).isCloseTo(0.5, within(1e-9));
        assertThat(Guessing.pays(block(3))).isTrue();
    }

    @Test
    void yearsAndMomentsEarnLittle() {
        assertEarns(year("1973"), 10.0 / 92);
        assertThat(Guessing.earns(year("1973"))).isCloseTo(10.0 / 92, within(1e-9));
        assertEarns(line("1973"), 0.12);
        assertThat(Guessing.earns(line("1973"))).isCloseTo(0.12, within(0.002));
        assertThat(Guessing.pays(line("197X"))).as("a decade is too wide").isTrue();
    }

    @Test
    void ordersEarnLittle() {
        PutInOrder five = new PutInOrder(
                "q",
                said("¿?"),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> item("e" + number, "193" + number))
                        .toList(),
                said("."));

        assertEarns(five, 0.16);
        assertThat(Guessing.earns(five)).isCloseTo(19.6 / 120, within(1e-9));
    }

    @Test
    void spotsEarnLittle() {
        PlaceOnMap map = in("PE");

        assertEarns(map, Guessing.earns(map));
        assertThat(Stream.of("BR", "AR", "PE", "BO", "MX", "UY").map(GuessingTest::in))
                .allSatisfy(country -> assertThat(Guessing.earns(country)).isBetween(0.01, 0.2));
    }

    @Test
    void matchesEarnLittle() {
        assertEarns(match(4, 0), 0.125);
        assertEarns(match(4, 1), 0.1);
        assertThat(Guessing.earns(match(3, 0))).isLessThan(Guessing.BEARABLE);
    }

    @Test
    void textsEarnAFifth() {
        assertEarns(whichText(), 0.20);
    }

    @Test
    void disagreementsEarnLittle() {
        assertEarns(dispute(), Guessing.earns(dispute()));
        assertThat(Guessing.earns(dispute())).isLessThan(Guessing.BEARABLE);
    }

    @Test
    void wordsEarnNothing() {
        assertEarns(words(), 0);
    }

    private static PlaceOnMap in(String country) {
        return new PlaceOnMap("q", said("¿?"), List.of(country), null, said("."), "uriburu-1930", null);
    }

    private static void assertEarns(Question question, double expected) {
        Random random = new Random(SEED);
        double mean = IntStream.range(0, PUPILS)
                .mapToDouble(pupil ->
                        Grading.grade(question, BlindGuess.at(question, random)).share())
                .average()
                .orElseThrow();
        System.out.printf(
                "%-18s blind guessing earns %.4f%n", question.getClass().getSimpleName(), mean);
        assertThat(mean).isCloseTo(expected, within(CHANCE + 0.005));
        assertThat(mean).isLessThanOrEqualTo(Guessing.BEARABLE + CHANCE);
    }

    private static SingleChoice choiceOf(int options) {
        return new SingleChoice("q", said("¿?"), choices(1, options - 1).options(), said("."), "uriburu-1930", null);
    }
}
