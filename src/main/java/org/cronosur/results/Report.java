package org.cronosur.results;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Question;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz was taken.
 *
 * @param labels all classes that were named, in the order of the alphabet
 * @param underway how many attempts are not finished and not counted
 * @param figures of those who count
 * @param questions those of the quiz in their order, then those that it has dropped since
 * @param classes each class by itself; a line without a label for those who named none
 * @param attempts the latest first
 */
public record Report(
        String quiz,
        Bilingual title,
        Circle circle,
        List<String> labels,
        int underway,
        QuizFigures figures,
        List<Line> questions,
        List<OfClass> classes,
        List<OfAttempt> attempts) {

    /**
     * One question.
     *
     * @param number its place in the quiz, from 1; 0 if the quiz has dropped it
     * @param question null if nothing is left of it but its id
     */
    public record Line(int number, @Nullable Question question, QuestionFigures figures) {}

    /** One class. */
    public record OfClass(@Nullable String label, QuizFigures figures) {}

    /**
     * One attempt.
     *
     * @param number in the order in which they began, from 1
     * @param scores one for each of {@link Report#questions}: 0 to 1, negative if it was left open, NaN if it was not asked
     * @param result the share of all points, 0 to 1
     */
    public record OfAttempt(
            int number,
            @Nullable String label,
            Instant begun,
            Duration took,
            int answered,
            int asked,
            List<Double> scores,
            double result) {}
}
