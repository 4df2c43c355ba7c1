package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.cronosur.quiz.KindsFixture.SQUARE;
import static org.cronosur.quiz.KindsFixture.block;
import static org.cronosur.quiz.KindsFixture.choices;
import static org.cronosur.quiz.KindsFixture.dispute;
import static org.cronosur.quiz.KindsFixture.line;
import static org.cronosur.quiz.KindsFixture.map;
import static org.cronosur.quiz.KindsFixture.match;
import static org.cronosur.quiz.KindsFixture.whichText;
import static org.cronosur.quiz.KindsFixture.words;
import static org.cronosur.quiz.KindsFixture.year;

import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.cronosur.catalogue.Matter;
import org.cronosur.quiz.Rubric.Level;
import org.cronosur.quiz.WhereTextsDisagree.Side;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;

/** Scores computed by hand. */
class KindsGradingTest {

    private static final Offset<Double> BY_HAND = within(1e-9);

    @Test
    void wrongTicksTakeAwayWhatRightOnesBring() {
        assertShare(choices(2, 3), new Choices(Set.of(0, 1)), 1);
        assertShare(choices(2, 3), new Choices(Set.of(0)), 0.5);
        assertShare(choices(2, 3), new Choices(Set.of(0, 1, 2)), 1 - 1.0 / 3);
        assertShare(choices(2, 3), new Choices(Set.of(0, 2)), 0.5 - 1.0 / 3);
        assertShare(choices(2, 3), new Choices(Set.of(0, 1, 2, 3, 4)), 0);
        assertShare(choices(2, 3), new Choices(Set.of(2, 3)), 0);
        assertShare(choices(2, 3), new Choices(Set.of()), 0);
    }

    @Test
    void aWrongTruthTakesARightOneAwayAndAnOpenOneCostsNothing() {
        assertShare(block(4), new Truths(Map.of(0, true, 1, false, 2, true, 3, false)), 1);
        assertShare(block(4), new Truths(Map.of(0, true, 1, false, 2, true)), 0.75);
        assertShare(block(4), new Truths(Map.of(0, true, 1, false, 2, true, 3, true)), 0.5);
        assertShare(block(4), new Truths(Map.of(0, true, 1, true)), 0);
        assertShare(block(4), new Truths(Map.of(0, false)), 0);
    }

    @Test
    void aYearLosesATenthForEveryYearItIsOff() {
        assertShare(year("1943-06-04"), new YearGiven(1943), 1);
        assertShare(year("1943-06-04"), new YearGiven(1944), 0.9);
        assertShare(year("1943-06-04"), new YearGiven(1936), 0.3);
        assertShare(year("1943-06-04"), new YearGiven(1953), 0);
        assertShare(year("1943-06-04"), new YearGiven(1810), 0);
        assertShare(year("1935/1945"), new YearGiven(1940), 1);
        assertShare(year("1935/1945"), new YearGiven(1947), 0.8);
        assertShare(year("1937~"), new YearGiven(1936), 1);
        assertShare(year("1937~"), new YearGiven(1935), 0.9);
    }

    @Test
    void aMomentIsRightInsideTheYearAndFallsToNothingInTenYears() {
        assertShare(line("1943-06-04"), moment("1943-12-31"), 1);
        assertShare(line("1943-06-04"), moment("1943"), 1);
        assertShare(line("1943-06-04"), moment("1944-12-31"), 1 - 366 / 365.2425 / 10);
        assertShare(line("1943-06-04"), moment("1942-12-31"), 1 - 1 / 365.2425 / 10);
        assertShare(line("1943-06-04"), moment("1948-06-15"), 1 - (366 + 3 * 365 + 167) / 365.2425 / 10);
        assertShare(line("1943-06-04"), moment("1954-06"), 0);
        assertShare(line("1935/1945"), moment("1945-12-31"), 1);
    }

    @Test
    void aCoarseMomentCountsByItsMiddle() {
        assertThat(Nearness.yearsOff(HistoricalDate.parse("1945"), HistoricalDate.parse("1943-06-04")))
                .as("from the last day of 1943 to the second of July 1945")
                .isCloseTo((366 + 183) / 365.2425, BY_HAND);
        assertThat(Nearness.yearsOff(HistoricalDate.parse("1941"), HistoricalDate.parse("1943-06-04")))
                .as("from the second of July 1941 to the first day of 1943")
                .isCloseTo(-(365 + 183) / 365.2425, BY_HAND);
    }

    @Test
    void aSpotIsRightInTheCountryOrByThePlaceAndThenHalf() {
        assertThat(Grading.spot(map(), new Spot(0, 0), SQUARE)).isEqualTo(Score.FULL);
        assertThat(Grading.spot(map(), new Spot(-5.5, 5.5), SQUARE))
                .as("78 km from the port and outside")
                .isEqualTo(Score.FULL);
        assertThat(Grading.spot(map(), new Spot(6, 0), SQUARE).share()).isCloseTo(0.5 * (1 - 0.111), BY_HAND);
        assertThat(Grading.spot(map(), new Spot(0, 10), SQUARE).share()).isCloseTo(0.5 * (1 - 0.555), BY_HAND);
        assertThat(Grading.spot(map(), new Spot(0, 15), SQUARE)).isEqualTo(Score.NONE);
    }

    @Test
    void aWrongMatchCostsAsMuchAsGuessingBrings() {
        assertShare(match(4, 0), new Pairing(Map.of(0, 0, 1, 1, 2, 2, 3, 3)), 1);
        assertShare(match(4, 0), new Pairing(Map.of(0, 0, 1, 1, 2, 3, 3, 2)), (2 - 2.0 / 3) / 4);
        assertShare(match(4, 0), new Pairing(Map.of(0, 0, 1, 1)), 0.5);
        assertShare(match(4, 2), new Pairing(Map.of(0, 0, 1, 5)), (1 - 1.0 / 5) / 4);
        assertShare(match(4, 0), new Pairing(Map.of(0, 1)), 0);
    }

    @Test
    void theRightTextIsAllOrNothing() {
        assertShare(whichText(), new TextNamed("velasco-1948"), 1);
        assertShare(whichText(), new TextNamed("pro-2021"), 0);
    }

    @Test
    void theReasonIsNeverGraded() {
        Disagreement right = new Disagreement(Matter.DATE, 0, Map.of(0, Side.OTHER, 1, Side.ONE), "Porque sí.");

        assertShare(dispute(), right, 1);
        assertShare(dispute(), new Disagreement(Matter.DATE, 0, Map.of(), ""), 0.5);
        assertShare(dispute(), new Disagreement(Matter.DATE, 1, Map.of(), ""), (1 - 1.0 / 3) / 4);
        assertShare(dispute(), new Disagreement(Matter.DATE, 0, Map.of(0, Side.ONE), ""), (2 - 1.0 / 2) / 4);
        assertShare(dispute(), new Disagreement(null, null, Map.of(), "Una razón excelente."), 0);
    }

    @Test
    void whatATeacherThinksOfTheReasonRaisesTheScoreAndNeverLowersIt() {
        Disagreement right = new Disagreement(Matter.DATE, 0, Map.of(0, Side.OTHER, 1, Side.ONE), "Porque sí.");
        Disagreement half = new Disagreement(Matter.DATE, 0, Map.of(), "Porque sí.");

        assertThat(Grading.judged(dispute(), half, Level.FULL).share()).isCloseTo(3.0 / 5, BY_HAND);
        assertThat(Grading.judged(dispute(), half, Level.PARTLY).share()).isCloseTo(0.5, BY_HAND);
        assertThat(Grading.judged(dispute(), half, Level.NONE).share()).isCloseTo(0.5, BY_HAND);
        assertThat(Grading.judged(dispute(), right, Level.NONE).share()).isCloseTo(1, BY_HAND);
    }

    @Test
    void caseAccentsAndOneSlipDoNotCount() {
        assertShare(words(), new Written("HIPOLITO YRIGOYEN"), 1);
        assertShare(words(), new Written("  hipólito  yrigoyen. "), 1);
        assertShare(words(), new Written("Hipólito Yrigoyne"), 1);
        assertShare(words(), new Written("Irigoien"), 1);
        assertShare(words(), new Written("Yrigoien"), 0);
        assertShare(words(), new Written("Alvear"), 0);
    }

    @Test
    void spellingTellsASlipFromAnotherWord() {
        assertThat(Spelling.of("Mariategui", Set.of("Mariátegui"))).isEqualTo(Spelling.SAME);
        assertThat(Spelling.of("Mariategi", Set.of("Mariátegui"))).isEqualTo(Spelling.SLIP);
        assertThat(Spelling.of("Maraitegui", Set.of("Mariátegui"))).isEqualTo(Spelling.SLIP);
        assertThat(Spelling.of("Mariatgi", Set.of("Mariátegui"))).isEqualTo(Spelling.OTHER);
        assertThat(Spelling.of("MAS", Set.of("MNR", "MIR"))).isEqualTo(Spelling.OTHER);
        assertThat(Spelling.of("MRN", Set.of("MNR"))).isEqualTo(Spelling.OTHER);
        assertThat(Spelling.of("Ley 1296", Set.of("Ley 1295"))).isEqualTo(Spelling.OTHER);
        assertThat(Spelling.of("…", Set.of("a"))).isEqualTo(Spelling.OTHER);
        assertThat(Spelling.slips("ca", "abc")).isEqualTo(3);
    }

    @Test
    void aResponseToAnotherQuestionIsNoResponse() {
        KindsFixture.all()
                .forEach((question, response) -> KindsFixture.all().values().stream()
                        .filter(other -> !other.getClass().equals(response.getClass()))
                        .forEach(other -> assertThatIllegalArgumentException()
                                .isThrownBy(() -> Grading.grade(question, other))
                                .withMessageContaining(question.id())));
        assertRefused(choices(2, 3), new Choices(Set.of(9)));
        assertRefused(block(4), new Truths(Map.of(9, true)));
        assertRefused(match(4, 0), new Pairing(Map.of(0, 9)));
        assertRefused(whichText(), new TextNamed("nobody-1900"));
        assertRefused(dispute(), new Disagreement(Matter.DATE, 9, Map.of(), ""));
    }

    private static void assertRefused(Question question, Response response) {
        assertThatIllegalArgumentException().isThrownBy(() -> Grading.grade(question, response));
    }

    private static void assertShare(Question question, Response response, double share) {
        assertThat(Grading.grade(question, response).share()).isCloseTo(share, BY_HAND);
    }

    private static MomentGiven moment(String edtf) {
        return new MomentGiven(HistoricalDate.parse(edtf));
    }
}
