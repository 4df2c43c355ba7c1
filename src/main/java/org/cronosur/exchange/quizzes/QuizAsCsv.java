package org.cronosur.exchange.quizzes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cronosur.exchange.Csv;
import org.cronosur.exchange.quizzes.PlainQuestion.Choose;
import org.cronosur.exchange.quizzes.PlainQuestion.Pair;
import org.cronosur.exchange.quizzes.PlainQuestion.Pick;

/** A quiz as a table, a line for each question. */
final class QuizAsCsv {

    private static final List<String> COLUMNS =
            List.of("id", "shape", "prompt", "choices", "answer", "explanation", "tags");

    private QuizAsCsv() {}

    static String write(List<PlainQuestion> questions, QuizFormat.Sheet sheet) {
        Csv csv = new Csv();
        csv.line(COLUMNS);
        questions.forEach(question -> csv.line(Stream.of(
                        question.heading().id(),
                        question.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                        question.heading().prompt(),
                        choices(question),
                        Answers.of(question),
                        question.heading().explanation(),
                        String.join(" ", question.heading().tags()))
                .map(Csv::text)
                .toList()));
        return csv.toString();
    }

    private static String choices(PlainQuestion question) {
        return switch (question) {
            case Choose choose -> choose.options().stream().map(Pick::text).collect(joining(" | "));
            case Pair pair ->
                Stream.concat(pair.couples().stream().map(PlainQuestion.Couple::right), pair.spares().stream())
                        .sorted()
                        .collect(joining(" | "));
            default -> "";
        };
    }
}
