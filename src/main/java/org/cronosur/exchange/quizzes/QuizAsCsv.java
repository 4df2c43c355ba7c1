package org.cronosur.exchange.quizzes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.cronosur.exchange.Csv;
import org.cronosur.exchange.quizzes.PlainQuestion.Choose;
import org.cronosur.exchange.quizzes.PlainQuestion.Pair;
import org.cronosur.exchange.quizzes.PlainQuestion.Pick;
import org.cronosur.language.Words;

/** A quiz as a table for a spreadsheet, a line for each question, in the words of the language of the file. */
final class QuizAsCsv {

    private static final List<String> COLUMNS = List.of(
            "files.table.id",
            "files.table.shape",
            "files.table.prompt",
            "files.table.choices",
            "files.table.answer",
            "files.table.explanation",
            "files.table.tags");

    private QuizAsCsv() {}

    static String write(List<PlainQuestion> questions, QuizFormat.Sheet sheet) {
        ResourceBundle words = Words.in(sheet.language());
        Csv csv = Csv.readBy(sheet.language());
        csv.line(COLUMNS.stream().map(words::getString).map(Csv::text).toList());
        questions.forEach(question -> csv.line(Stream.of(
                        question.heading().id(),
                        words.getString("files.shape." + shape(question)),
                        question.heading().prompt(),
                        choices(question),
                        Answers.of(question),
                        question.heading().explanation(),
                        String.join(" ", question.heading().tags()))
                .map(Csv::text)
                .toList()));
        return csv.toString();
    }

    private static String shape(PlainQuestion question) {
        return switch (question) {
            case Choose _ -> "choose";
            case PlainQuestion.Decide _ -> "decide";
            case PlainQuestion.Count _ -> "count";
            case PlainQuestion.Write _ -> "write";
            case Pair _ -> "pair";
            case PlainQuestion.Sequence _ -> "sequence";
        };
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
