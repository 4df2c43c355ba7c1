package org.cronosur.results;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.cronosur.exchange.Csv;
import org.cronosur.language.Words;

/** Results for the spreadsheet of a reader: in her words, with her decimal sign. */
final class ResultsAsCsv {

    /** As spreadsheets know a moment in any country. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Report report;
    private final Locale reader;
    private final ZoneId zone;
    private final ResourceBundle words;

    /** @param zone in which moments are told */
    ResultsAsCsv(Report report, Locale reader, ZoneId zone) {
        this.report = report;
        this.reader = Words.spokenWith(reader);
        this.zone = zone;
        this.words = Words.in(reader);
    }

    /** A line for each question. */
    String questions() {
        Csv csv = Csv.readBy(reader);
        csv.line(heads(
                "results.file.number",
                "results.file.id",
                "results.question",
                "results.answered",
                "results.open",
                "results.file.facility",
                "results.spread",
                "results.discrimination",
                "results.efficiency",
                "results.file.people",
                "results.file.wanted"));
        report.questions().forEach(line -> csv.line(cells(line)));
        return csv.toString();
    }

    private List<String> cells(Report.Line line) {
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

    /** A line for each attempt, the latest first, with a column for each question. */
    String attempts() {
        Csv csv = Csv.readBy(reader);
        List<String> heads = heads(
                "results.file.number",
                "results.class",
                "results.attempt",
                "results.file.seconds",
                "results.answered",
                "results.file.asked",
                "results.file.result");
        report.questions().forEach(line -> heads.add(Csv.text(head(line))));
        csv.line(heads);
        report.attempts().forEach(attempt -> csv.line(cells(attempt)));
        return csv.toString();
    }

    /** "3. What did the text say?"; of a question that is gone its id. */
    private String head(Report.Line line) {
        String number = line.number() > 0 ? line.number() + ". " : "";
        return number
                + (line.question() == null
                        ? line.figures().question()
                        : line.question().prompt().in(reader));
    }

    private List<String> cells(Report.OfAttempt attempt) {
        List<String> cells = new ArrayList<>(List.of(
                Csv.number(attempt.number()),
                Csv.text(Objects.requireNonNullElse(attempt.label(), "")),
                Csv.text(moment(attempt.begun())),
                Csv.number(attempt.took().toSeconds()),
                Csv.number(attempt.answered()),
                Csv.number(attempt.asked()),
                Csv.decimal(attempt.result(), reader)));
        attempt.scores().forEach(score -> cells.add(score(score)));
        return cells;
    }

    private String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** An empty place says that the question was not asked. */
    private String score(double score) {
        if (Double.isNaN(score)) {
            return Csv.empty();
        }
        return score < 0 ? Csv.text(words.getString("results.file.open")) : Csv.decimal(score, reader);
    }

    private String value(Figure figure) {
        return figure instanceof Figure.Known known ? Csv.decimal(known.value(), reader) : Csv.empty();
    }

    private static String people(Figure figure) {
        return figure instanceof Figure.Known known ? Csv.number(known.people()) : Csv.empty();
    }

    private List<String> heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(Csv.text(words.getString(key)));
        }
        return heads;
    }
}
