package org.cronosur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cronosur.texts.reading.Answer;
import org.cronosur.texts.reading.Folder;
import org.cronosur.texts.reading.OwnSentences;
import org.cronosur.texts.reading.Reader;
import org.cronosur.texts.reading.Score;
import org.cronosur.texts.reading.UnreadableText;

/** How well texts are read: over the sentences of the tests, or over any folder of texts with a list of what they date. */
final class ReadingBenchmark implements Benchmark {

    private static final String USAGE = "“reading” takes nothing, or --texts DIR --answers FILE --out FILE.";

    /** Shares to reach with the practical test. */
    private static final double RECALL = 0.9;

    private static final double PRECISION = 0.8;

    private final Map<String, Path> options;

    ReadingBenchmark() {
        this(Map.of());
    }

    private ReadingBenchmark(Map<String, Path> options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public String subject() {
        return "Dated statements found in texts (recall), and how many of the offered are right (precision)";
    }

    @Override
    public Benchmark with(List<String> arguments) {
        Map<String, Path> read = new TreeMap<>();
        for (int at = 0; at < arguments.size(); at += 2) {
            if (!List.of("--texts", "--answers", "--out").contains(arguments.get(at)) || at + 1 == arguments.size()) {
                throw new IllegalArgumentException(USAGE);
            }
            read.put(arguments.get(at), path(arguments.get(at + 1)));
        }
        if (!read.isEmpty() && !(read.containsKey("--texts") && read.containsKey("--answers"))) {
            throw new IllegalArgumentException(USAGE);
        }
        return new ReadingBenchmark(read);
    }

    private static Path path(String words) {
        try {
            return Path.of(words);
        } catch (InvalidPathException nonsense) {
            throw new IllegalArgumentException(USAGE, nonsense);
        }
    }

    @Override
    public void run(Report report) throws Exception {
        if (options.isEmpty()) {
            for (OwnSentences sentences : OwnSentences.all()) {
                tell(report, sentences.name(), sentences.score(), 0);
            }
        } else {
            read(report, option("--texts"), option("--answers"));
        }
    }

    private Path option(String name) {
        return Objects.requireNonNull(options.get(name), name);
    }

    private void read(Report report, Path texts, Path answers) throws IOException, UnreadableText {
        if (!Files.isDirectory(texts)) {
            throw new IOException("There is no folder " + texts);
        }
        long start = System.nanoTime();
        Folder folder = Folder.read(texts, new Reader(CatalogueNames.known()));
        double millis = (System.nanoTime() - start) / 1e6;
        Score score = Score.of(Answer.read(answers), folder.offered());
        tell(report, folder.size() + " texts", score, folder.unresolved());
        report.value("time, first reading included", String.format(Locale.ROOT, "%.0f ms", millis), "–");
        score.missed().forEach(answer -> report.value("not found", words(answer), ""));
        score.wrong().forEach(answer -> report.value("not expected", words(answer), ""));
        if (options.containsKey("--out")) {
            folder.write(option("--out"));
        }
    }

    private static String words(Answer answer) {
        return "%s, line %d, %s".formatted(answer.file(), answer.line(), answer.date());
    }

    private static void tell(Report report, String what, Score score, long unresolved) {
        report.value(what + ", expected", score.expected().size(), "", "–", any -> true);
        report.value(what + ", offered with a date", score.offered().size(), "", "–", any -> true);
        report.value(what + ", offered without a date, saying so", String.valueOf(unresolved), "–");
        report.value(what + ", recall", percent(score.recall()), "%", "≥ 90 %", share -> share >= RECALL * 100);
        report.value(
                what + ", precision", percent(score.precision()), "%", "≥ 80 %", share -> share >= PRECISION * 100);
    }

    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
