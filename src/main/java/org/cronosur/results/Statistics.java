package org.cronosur.results;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Works out the figures of a score sheet, and whether enough took part for them to mean anything. */
final class Statistics {

    /** A mean of fewer may truly lie a quarter of the scale away on either side. */
    static final int ENOUGH_FOR_A_MEAN = 10;

    /** Among fewer a correlation of 0.36 is no surprise where there is none at all. */
    static final int ENOUGH_FOR_A_CORRELATION = 30;

    private final ScoreSheet sheet;

    Statistics(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    List<QuestionFigures> ofQuestions() {
        return IntStream.range(0, sheet.questions().size())
                .mapToObj(this::ofQuestion)
                .toList();
    }

    private QuestionFigures ofQuestion(int question) {
        double[] scores = sheet.scores(question);
        ScoreSheet.ItemAndRest pairs = sheet.itemAndRest(question);
        return new QuestionFigures(
                sheet.questions().get(question),
                scores.length,
                sheet.leftOpen(question),
                share(Formulas.facility(scores), scores.length),
                spread(Formulas.standardDeviation(scores), scores.length),
                discrimination(pairs),
                efficiency(pairs));
    }

    /** @param asked the questions of the quiz as it is now: α needs people who were asked the same */
    QuizFigures ofQuiz(List<String> asked) {
        double[] results = sheet.results();
        double spread = Formulas.standardDeviation(results);
        Figure alpha = alpha(sheet.complete(asked));
        return new QuizFigures(
                results.length,
                share(Formulas.mean(results), results.length),
                spread(spread, results.length),
                alpha,
                standardError(spread, alpha));
    }

    private static Figure share(double value, int people) {
        return people == 0
                ? new Figure.Unknown(Figure.Reason.TOO_FEW)
                : new Figure.Known(value, people, ENOUGH_FOR_A_MEAN, Formulas.rangeOfShare(value, people));
    }

    private static Figure spread(double value, int people) {
        return known(value, people, ENOUGH_FOR_A_MEAN, null);
    }

    private Figure discrimination(ScoreSheet.ItemAndRest pairs) {
        int people = pairs.item().length;
        if (sheet.questions().size() < 2) {
            return new Figure.Unknown(Figure.Reason.ONE_QUESTION);
        }
        double r = Formulas.discrimination(pairs.item(), pairs.rest());
        return known(r, people, ENOUGH_FOR_A_CORRELATION, Formulas.rangeOfCorrelation(r, people));
    }

    private Figure efficiency(ScoreSheet.ItemAndRest pairs) {
        if (sheet.questions().size() < 2) {
            return new Figure.Unknown(Figure.Reason.ONE_QUESTION);
        }
        double efficiency = Formulas.discriminativeEfficiency(pairs.item(), pairs.rest());
        return known(efficiency, pairs.item().length, ENOUGH_FOR_A_CORRELATION, null);
    }

    private static Figure alpha(double[][] items) {
        if (items.length < 2) {
            return new Figure.Unknown(Figure.Reason.ONE_QUESTION);
        }
        int people = items[0].length;
        double alpha = Formulas.cronbachAlpha(items);
        return known(alpha, people, ENOUGH_FOR_A_CORRELATION, Formulas.rangeOfAlpha(alpha, items.length, people));
    }

    private static Figure standardError(double spread, Figure alpha) {
        return switch (alpha) {
            case Figure.Known known ->
                known(Formulas.standardErrorOfMeasurement(spread, known.value()), known.people(), known.wanted(), null);
            case Figure.Unknown unknown -> unknown;
        };
    }

    private static Figure known(double value, int people, int wanted, @Nullable Range range) {
        if (people < 2) {
            return new Figure.Unknown(Figure.Reason.TOO_FEW);
        }
        return Double.isNaN(value)
                ? new Figure.Unknown(Figure.Reason.ALL_ALIKE)
                : new Figure.Known(value, people, wanted, range);
    }
}
