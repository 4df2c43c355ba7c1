package org.cronosur.texts.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cronosur.time.HistoricalDate;

/**
 * Sentences of our own with what they date. A line is one small text: its words, a tab, and its dates parted by blanks, in any
 * order; XXXX for an expression that nothing resolves, nothing for words that date no event. Each is read as if written on
 * {@link #WRITTEN}.
 */
public record OwnSentences(Language language, List<Line> lines) {

    static final HistoricalDate WRITTEN = HistoricalDate.parse("2004-05-20");

    /** One small text and the dates in it. */
    record Line(int number, String words, List<HistoricalDate> dates) {

        static Line of(int number, String line) {
            String[] parts = line.split("\t");
            List<HistoricalDate> dates = parts.length == 1
                    ? List.of()
                    : Arrays.stream(parts[1].split(" "))
                            .map(HistoricalDate::parse)
                            .toList();
            return new Line(number, parts[0], dates);
        }
    }

    public static List<OwnSentences> all() {
        return Arrays.stream(Language.values()).map(OwnSentences::in).toList();
    }

    static OwnSentences in(Language language) {
        String name = "/reading/sentences-%s.tsv".formatted(language.locale());
        try (InputStream file = Objects.requireNonNull(OwnSentences.class.getResourceAsStream(name), name)) {
            List<String> all = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<Line> lines = new ArrayList<>();
            for (int at = 0; at < all.size(); at++) {
                if (!all.get(at).isBlank() && !all.get(at).startsWith("#")) {
                    lines.add(Line.of(at + 1, all.get(at)));
                }
            }
            return new OwnSentences(language, lines);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    public String name() {
        return "%d own sentences, %s".formatted(lines.size(), language.locale());
    }

    public Score score() {
        List<Answer> expected = new ArrayList<>();
        List<Answer> offered = new ArrayList<>();
        Reader reader = new Reader(List.of());
        for (Line line : lines) {
            line.dates().forEach(date -> expected.add(answer(line, date)));
            reader.read(PlainText.of(line.words()), Optional.of(WRITTEN), language)
                    .candidates()
                    .forEach(candidate -> offered.add(answer(line, candidate.date())));
        }
        return Score.of(expected, offered);
    }

    private Answer answer(Line line, HistoricalDate date) {
        return new Answer("sentences-%s.tsv".formatted(language.locale()), line.number(), date);
    }
}
