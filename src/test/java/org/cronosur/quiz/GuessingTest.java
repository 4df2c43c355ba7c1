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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.catalogue.Matter;
import org.cronosur.quiz.WhereTextsDisagree.Side;
import org.cronosur.time.HistoricalDate;
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

        assertEarns(five, random -> new Choice(random.nextInt(5)), 0.20);
        assertThat(Guessing.pays(five)).isFalse();
        assertThat(Guessing.pays(choiceOf(4))).as("one of four says so").isTrue();
    }

    @Test
    void noNumberOfTicksEarnsMoreThanAFifth() {
        assertEarns(choices(2, 3), random -> new Choices(some(random, 5)), 0.1875);
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
        assertEarns(block(4), random -> new Truths(tossed(random, 4)), 0.1875);
        assertThat(Guessing.earns(block(4))).isCloseTo(0.1875, within(1e-9));
        assertThat(Guessing.earns(block(1))).isCloseTo(0.5, within(1e-9));
        assertThat(Guessing.pays(block(3))).isTrue();
    }

    @Test
    void yearsAndMomentsEarnLittle() {
        assertEarns(year("1973"), random -> new YearGiven(1930 + random.nextInt(92)), 10.0 / 92);
        assertThat(Guessing.earns(year("1973"))).isCloseTo(10.0 / 92, within(1e-9));
        assertEarns(line("1973"), random -> new MomentGiven(anyDay(random)), 0.12);
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

        assertEarns(five, random -> Arrangement.of(shuffled(five.events(), random)), 0.16);
        assertThat(Guessing.earns(five)).isCloseTo(19.6 / 120, within(1e-9));
    }

    @Test
    void spotsEarnLittle() {
        PlaceOnMap map = in("PE");

        assertEarns(map, GuessingTest::anywhere, Guessing.earns(map));
        assertThat(Stream.of("BR", "AR", "PE", "BO", "MX", "UY").map(GuessingTest::in))
                .allSatisfy(country -> assertThat(Guessing.earns(country)).isBetween(0.01, 0.2));
    }

    @Test
    void matchesEarnLittle() {
        assertEarns(match(4, 0), random -> new Pairing(paired(shuffled(List.of(0, 1, 2, 3), random))), 0.125);
        assertEarns(match(4, 1), random -> new Pairing(paired(shuffled(List.of(0, 1, 2, 3, 4), random))), 0.1);
        assertThat(Guessing.earns(match(3, 0))).isLessThan(Guessing.BEARABLE);
    }

    @Test
    void textsEarnAFifth() {
        List<WhichText.Voice> voices = whichText().voices();

        assertEarns(whichText(), random -> new TextNamed(anyOf(voices, random).text()), 0.20);
    }

    @Test
    void disagreementsEarnLittle() {
        assertEarns(
                dispute(),
                random -> new Disagreement(
                        anyOf(List.of(Matter.values()), random),
                        random.nextInt(4),
                        Map.of(
                                0, anyOf(List.of(Side.values()), random),
                                1, anyOf(List.of(Side.values()), random)),
                        ""),
                Guessing.earns(dispute()));
        assertThat(Guessing.earns(dispute())).isLessThan(Guessing.BEARABLE);
    }

    @Test
    void wordsEarnNothing() {
        assertEarns(words(), random -> new Written(anyWord(random)), 0);
    }

    private static PlaceOnMap in(String country) {
        return new PlaceOnMap("q", said("¿?"), List.of(country), null, said("."), "uriburu-1930", null);
    }

    private static void assertEarns(Question question, Function<Random, Response> guess, double expected) {
        Random random = new Random(SEED);
        double mean = IntStream.range(0, PUPILS)
                .mapToDouble(
                        pupil -> Grading.grade(question, guess.apply(random)).share())
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

    private static Set<Integer> some(Random random, int options) {
        return IntStream.range(0, options)
                .filter(option -> random.nextBoolean())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Map<Integer, Boolean> tossed(Random random, int statements) {
        Map<Integer, Boolean> tossed = new HashMap<>();
        IntStream.range(0, statements).forEach(statement -> tossed.put(statement, random.nextBoolean()));
        return tossed;
    }

    private static HistoricalDate anyDay(Random random) {
        return HistoricalDate.of(LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_603)));
    }

    /** Every square kilometre of the region is as likely as any other. */
    private static Spot anywhere(Random random) {
        double south = Math.sin(Math.toRadians(-56));
        double north = Math.sin(Math.toRadians(33));
        double latitude = Math.toDegrees(Math.asin(south + random.nextDouble() * (north - south)));
        return new Spot(latitude, -118 + random.nextDouble() * 84);
    }

    private static Map<Integer, Integer> paired(List<Integer> partners) {
        return Map.of(0, partners.get(0), 1, partners.get(1), 2, partners.get(2), 3, partners.get(3));
    }

    private static String anyWord(Random random) {
        return random.ints(8, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <T> T anyOf(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
