package org.cronosur.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cronosur.exchange.Csv;

/** Results as spreadsheets take them; the heads are English words that do not change. */
final class ResultsAsCsv {

    /** In the place of a score: the question was asked and left open. An empty place says that it was not asked. */
    private static final String OPEN = "open";

    private ResultsAsCsv() {}

    /** A line for each question, in the language of the reader. */
    static String questions(Report report, Locale reader) {
        Csv csv = new Csv();
        csv.line(texts(
                "number",
                "id",
                "prompt",
                "answered",
                "left_open",
                "facility",
                "standard_deviation",
                "discrimination",
                "discriminative_efficiency",
                "people",
                "people_wanted"));
        report.questions().forEach(line -> csv.line(cells(line, reader)));
        return csv.toString();
    }

    private static List<String> cells(Report.Line line, Locale reader) {
        QuestionFigures figures = line.figures();
        return List.of(
                line.number() > 0 ? Csv.number(line.number()) : Csv.empty(),
                Csv.text(figures.question()),
                line.question() == null
                        ? Csv.empty()
                        : Csv.text(line.question().prompt().in(reader)),
                Csv.number(figures.answered()),
                Csv.number(figures.leftOpen()),
                value(figures.facility()),
                value(figures.standardDeviation()),
                value(figures.discrimination()),
                value(figures.efficiency()),
                people(figures.discrimination()),
                Csv.number(Statistics.ENOUGH_FOR_A_CORRELATION));
    }

    /** A line for each attempt, the latest first. */
    static String attempts(Report report) {
        Csv csv = new Csv();
        List<String> heads =
                new ArrayList<>(texts("number", "class", "begun", "seconds", "answered", "asked", "result"));
        report.questions().forEach(line -> heads.add(Csv.text(line.figures().question())));
        csv.line(heads);
        report.attempts().forEach(attempt -> csv.line(cells(attempt)));
        return csv.toString();
    }

    private static List<String> cells(Report.OfAttempt attempt) {
        List<String> cells = new ArrayList<>(List.of(
                Csv.number(attempt.number()),
                Csv.text(Objects.requireNonNullElse(attempt.label(), "")),
                Csv.text(attempt.begun().toString()),
                Csv.number(attempt.took().toSeconds()),
                Csv.number(attempt.answered()),
                Csv.number(attempt.asked()),
                Csv.number(attempt.result())));
        attempt.scores().forEach(score -> cells.add(score(score)));
        return cells;
    }

    private static String score(double score) {
        if (Double.isNaN(score)) {
            return Csv.empty();
        }
        return score < 0 ? Csv.text(OPEN) : Csv.number(score);
    }

    private static String value(Figure figure) {
        return figure instanceof Figure.Known known ? Csv.number(known.value()) : Csv.empty();
    }

    private static String people(Figure figure) {
        return figure instanceof Figure.Known known ? Csv.number(known.people()) : Csv.empty();
    }

    private static List<String> texts(String... heads) {
        return List.of(heads).stream().map(Csv::text).toList();
    }
}
