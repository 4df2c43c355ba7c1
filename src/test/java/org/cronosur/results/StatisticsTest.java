package org.cronosur.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cronosur.results.ScoreSheet.LEFT_OPEN;
import static org.cronosur.results.ScoreSheet.NOT_ASKED;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What can be said of a sheet, and what cannot. The numbers are those of {@link FormulasTest}. */
class StatisticsTest {

    private static final List<String> THREE = List.of("first", "second", "third");

    private static final ScoreSheet FOUR_PEOPLE =
            new ScoreSheet(THREE, new double[][] {{1, 1, 0, 0}, {1, 0.5, 0.5, 0}, {1, 1, 1, 0}});

    @Test
    void figuresOfAQuestion() {
        QuestionFigures first = new Statistics(FOUR_PEOPLE).ofQuestions().getFirst();

        assertThat(first.question()).isEqualTo("first");
        assertThat(first.answered()).isEqualTo(4);
        assertThat(first.leftOpen()).isZero();
        assertValue(first.facility(), 1 / 2.0);
        assertValue(first.standardDeviation(), 0.5773502691896257);
        assertValue(first.discrimination(), 2 / 3.0);
        assertValue(first.efficiency(), 1);
    }

    /** As shares of three points: 7/12, √(7/4) / 3, and 1/6. */
    @Test
    void figuresOfTheQuiz() {
        QuizFigures quiz = new Statistics(FOUR_PEOPLE).ofQuiz(THREE);

        assertThat(quiz.people()).isEqualTo(4);
        assertValue(quiz.mean(), 7 / 12.0);
        assertValue(quiz.standardDeviation(), 0.4409585518440984);
        assertValue(quiz.alpha(), 6 / 7.0);
        assertValue(quiz.standardError(), 1 / 6.0);
    }

    @Test
    void fourPeopleAreTooFewToMeanAnything() {
        Statistics statistics = new Statistics(FOUR_PEOPLE);
        QuestionFigures first = statistics.ofQuestions().getFirst();
        QuizFigures quiz = statistics.ofQuiz(THREE);

        assertThat(List.of(
                        first.facility(),
                        first.standardDeviation(),
                        first.discrimination(),
                        first.efficiency(),
                        quiz.mean(),
                        quiz.alpha(),
                        quiz.standardError()))
                .allSatisfy(figure -> assertThat(known(figure).isDoubtful()).isTrue());
        assertThat(known(first.discrimination()).wanted()).isEqualTo(Statistics.ENOUGH_FOR_A_CORRELATION);
        assertThat(known(first.discrimination()).people()).isEqualTo(4);
        assertThat(known(first.facility()).wanted()).isEqualTo(Statistics.ENOUGH_FOR_A_MEAN);
    }

    @Test
    void thirtyPeopleAreEnough() {
        double[] half = new double[30];
        Arrays.fill(half, 0, 15, 1);
        double[] third = new double[30];
        Arrays.fill(third, 0, 10, 1);
        Statistics statistics = new Statistics(new ScoreSheet(List.of("half", "third"), new double[][] {half, third}));

        assertThat(known(statistics.ofQuestions().getFirst().discrimination()).isDoubtful())
                .isFalse();
        assertThat(known(statistics.ofQuiz(List.of("half", "third")).alpha()).isDoubtful())
                .isFalse();
    }

    /** Whoever left it open has no part in its facility, but earned nothing for it in the whole. */
    @Test
    void anOpenQuestionIsNotAWrongOne() {
        Statistics statistics = new Statistics(new ScoreSheet(
                List.of("left", "other"), new double[][] {{1, LEFT_OPEN, LEFT_OPEN, 1}, {1, 1, 0, 0}}));
        QuestionFigures left = statistics.ofQuestions().getFirst();

        assertThat(left.answered()).isEqualTo(2);
        assertThat(left.leftOpen()).isEqualTo(2);
        assertValue(left.facility(), 1);
        assertValue(statistics.ofQuiz(List.of("left", "other")).mean(), 1 / 2.0);
    }

    @Test
    void aQuestionThatWasNotAskedCountsForNobody() {
        Statistics statistics = new Statistics(new ScoreSheet(
                List.of("new", "old"), new double[][] {{NOT_ASKED, NOT_ASKED, 1, 0}, {1, 0, 1, 0}}));

        assertThat(statistics.ofQuestions().getFirst().leftOpen()).isZero();
        assertValue(statistics.ofQuiz(List.of("new", "old")).mean(), 1 / 2.0);
        assertThat(known(statistics.ofQuiz(List.of("new", "old")).alpha()).people())
                .isEqualTo(2);
    }

    @Test
    void whatNobodyTookHasNoFigures() {
        Statistics statistics = new Statistics(new ScoreSheet(List.of("one", "two"), new double[][] {{}, {}}));

        assertThat(statistics.ofQuestions().getFirst().facility()).isEqualTo(unknown(Figure.Reason.TOO_FEW));
        assertThat(statistics.ofQuiz(List.of("one", "two")).mean()).isEqualTo(unknown(Figure.Reason.TOO_FEW));
        assertThat(statistics.ofQuiz(List.of("one", "two")).standardError()).isEqualTo(unknown(Figure.Reason.TOO_FEW));
    }

    @Test
    void oneQuestionIsHeldAgainstNothing() {
        Statistics statistics = new Statistics(new ScoreSheet(List.of("one"), new double[][] {{1, 0, 1}}));

        assertThat(statistics.ofQuestions().getFirst().discrimination()).isEqualTo(unknown(Figure.Reason.ONE_QUESTION));
        assertThat(statistics.ofQuiz(List.of("one")).alpha()).isEqualTo(unknown(Figure.Reason.ONE_QUESTION));
    }

    @Test
    void whatAllAnswerAlikeDiscriminatesNobody() {
        Statistics statistics =
                new Statistics(new ScoreSheet(List.of("easy", "other"), new double[][] {{1, 1, 1}, {1, 0, 1}}));

        assertThat(statistics.ofQuestions().getFirst().discrimination()).isEqualTo(unknown(Figure.Reason.ALL_ALIKE));
        assertValue(statistics.ofQuestions().getFirst().standardDeviation(), 0);
    }

    private static void assertValue(Figure figure, double value) {
        assertThat(known(figure).value()).isCloseTo(value, within(1e-9));
    }

    private static Figure.Known known(Figure figure) {
        return assertThat(figure)
                .asInstanceOf(InstanceOfAssertFactories.type(Figure.Known.class))
                .actual();
    }

    private static Figure unknown(Figure.Reason reason) {
        return new Figure.Unknown(reason);
    }
}
