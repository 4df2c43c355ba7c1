package org.cronosur.results;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cronosur.quiz.AnswersGiven.Sitting;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.jspecify.annotations.Nullable;

/** The answers of a quiz as they are read, in columns: one for each question, each with a place for every sitting. */
final class Sheets {

    private final List<Sitting> sittings;
    private final List<String> now;
    private final List<String> questions;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<String, double[]> columns = new HashMap<>();

    /** @param now the ids of the questions of the quiz as it is now; they come first */
    Sheets(List<Sitting> sittings, List<String> now) {
        this.sittings = sittings;
        this.now = now;
        Set<String> all = new LinkedHashSet<>(now);
        sittings.stream().map(Sitting::questions).distinct().forEach(all::addAll);
        this.questions = List.copyOf(all);
        questions.forEach(question -> columns.put(question, unasked(sittings.size())));
        for (int place = 0; place < sittings.size(); place++) {
            places.put(sittings.get(place).id(), place);
            for (String question : sittings.get(place).questions()) {
                column(question)[place] = ScoreSheet.LEFT_OPEN;
            }
        }
    }

    private static double[] unasked(int size) {
        double[] column = new double[size];
        Arrays.fill(column, ScoreSheet.NOT_ASKED);
        return column;
    }

    /** Answers of attempts that do not count, or to what was not asked, are passed over. */
    void take(UUID attempt, String question, double score) {
        Integer place = places.get(attempt);
        double[] column = columns.get(question);
        if (place != null && column != null) {
            column[place] = score;
        }
    }

    List<String> questions() {
        return questions;
    }

    /** @param lost questions that the quiz has no more */
    Report report(Quiz quiz, Circle circle, List<String> labels, int underway, Map<String, Question> lost) {
        Predicate<Sitting> counts =
                sitting -> circle.label() == null || circle.label().equals(sitting.label());
        Statistics statistics = new Statistics(sheet(counts));
        List<Report.Line> lines = statistics.ofQuestions().stream()
                .filter(figures -> now.contains(figures.question()) || figures.answered() + figures.leftOpen() > 0)
                .map(figures -> line(quiz, figures, lost))
                .toList();
        return new Report(
                quiz.slug(),
                quiz.title(),
                circle,
                labels,
                underway,
                statistics.ofQuiz(now),
                lines,
                classes(labels),
                attempts(counts, lines));
    }

    private Report.Line line(Quiz quiz, QuestionFigures figures, Map<String, Question> lost) {
        Optional<Question> here = quiz.question(figures.question());
        int number = here.isPresent() ? now.indexOf(figures.question()) + 1 : 0;
        return new Report.Line(number, here.orElse(lost.get(figures.question())), figures);
    }

    /** One line for each class; nothing where only one, or none, was named. */
    private List<Report.OfClass> classes(List<String> labels) {
        List<Report.OfClass> classes = new ArrayList<>();
        for (String label : labels) {
            classes.add(ofClass(label));
        }
        if (sittings.stream().anyMatch(sitting -> sitting.label() == null) && !labels.isEmpty()) {
            classes.add(ofClass(null));
        }
        return classes;
    }

    private Report.OfClass ofClass(@Nullable String label) {
        ScoreSheet ofLabel = sheet(sitting -> Objects.equals(sitting.label(), label));
        return new Report.OfClass(label, new Statistics(ofLabel).ofQuiz(now));
    }

    private ScoreSheet sheet(Predicate<Sitting> counts) {
        int[] counted = counted(counts);
        double[][] cut = questions.stream()
                .map(question -> Arrays.stream(counted)
                        .mapToDouble(place -> column(question)[place])
                        .toArray())
                .toArray(double[][]::new);
        return new ScoreSheet(questions, cut);
    }

    private int[] counted(Predicate<Sitting> counts) {
        return IntStream.range(0, sittings.size())
                .filter(place -> counts.test(sittings.get(place)))
                .toArray();
    }

    private List<Report.OfAttempt> attempts(Predicate<Sitting> counts, List<Report.Line> lines) {
        List<String> shown =
                lines.stream().map(line -> line.figures().question()).toList();
        return Arrays.stream(counted(counts))
                .mapToObj(place -> attempt(place, shown))
                .toList()
                .reversed();
    }

    private Report.OfAttempt attempt(int place, List<String> shown) {
        Sitting sitting = sittings.get(place);
        List<Double> scores =
                shown.stream().map(question -> column(question)[place]).toList();
        double[] asked = sitting.questions().stream()
                .mapToDouble(question -> column(question)[place])
                .toArray();
        return new Report.OfAttempt(
                place + 1,
                sitting.label(),
                sitting.begun(),
                Duration.between(sitting.begun(), sitting.finished()),
                (int) Arrays.stream(asked).filter(score -> score >= 0).count(),
                asked.length,
                scores,
                Arrays.stream(asked).map(score -> Math.max(0, score)).average().orElse(0));
    }

    private double[] column(String question) {
        return Objects.requireNonNull(columns.get(question), question);
    }
}
