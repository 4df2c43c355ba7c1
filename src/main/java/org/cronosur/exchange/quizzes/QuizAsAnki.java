package org.cronosur.exchange.quizzes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cronosur.exchange.quizzes.PlainQuestion.Choose;
import org.cronosur.exchange.quizzes.PlainQuestion.Pair;
import org.cronosur.exchange.quizzes.PlainQuestion.Pick;

/** A quiz as cards for Anki: a line for each, its front, its back and its tags parted by tabs, in HTML. */
final class QuizAsAnki {

    private static final String HEAD = """
            #separator:tab
            #html:true
            #notetype:Basic
            #deck:%s
            #tags column:3
            """;

    private QuizAsAnki() {}

    static String write(List<PlainQuestion> questions, QuizFormat.Sheet sheet) {
        return questions.stream()
                .map(QuizAsAnki::card)
                .collect(joining("", HEAD.formatted(sheet.title().replaceAll("\\s+", " ")), ""));
    }

    private static String card(PlainQuestion question) {
        String front = html(question.heading().prompt()) + asked(question);
        String back = html(Answers.of(question)) + paragraph(question.heading().explanation());
        String tags = question.heading().tags().stream()
                .map(tag -> tag.replaceAll("\\s", "_"))
                .collect(joining(" "));
        return String.join("\t", front, back, tags) + "\n";
    }

    /** What has to be seen to answer. */
    private static String asked(PlainQuestion question) {
        return switch (question) {
            case Choose choose -> list(choose.options().stream().map(Pick::text));
            case Pair pair ->
                list(pair.couples().stream().map(PlainQuestion.Couple::left))
                        + list(Stream.concat(
                                        pair.couples().stream().map(PlainQuestion.Couple::right),
                                        pair.spares().stream())
                                .sorted());
            case PlainQuestion.Sequence sequence ->
                list(sequence.items().stream().sorted());
            default -> "";
        };
    }

    private static String list(Stream<String> entries) {
        return entries.map(entry -> "<li>" + html(entry) + "</li>").collect(joining("", "<ul>", "</ul>"));
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + html(text) + "</p>";
    }

    private static String html(String text) {
        return Stream.<Function<String, String>>of(
                        words -> words.replace("&", "&amp;"),
                        words -> words.replace("<", "&lt;"),
                        words -> words.replace(">", "&gt;"),
                        // a line that begins so is a comment, a cell that begins so has an end elsewhere
                        words -> words.replaceFirst("^#", "&#35;"),
                        words -> words.replace("\"", "&quot;"),
                        words -> words.replace("\t", " "),
                        words -> words.replaceAll("\\R", "<br>"))
                .reduce(Function.identity(), Function::andThen)
                .apply(text);
    }
}
