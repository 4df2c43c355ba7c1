package org.cronosur.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cronosur.exchange.events.Choices;
import org.cronosur.exchange.events.ImportPlan;
import org.cronosur.exchange.events.Imports;
import org.cronosur.exchange.events.IncomingFile;
import org.cronosur.exchange.events.RefusedFile;
import org.cronosur.exchange.events.Undoing;
import org.springframework.context.ConfigurableApplicationContext;

/** Bringing in many events from a table and from GeoJSON. */
final class ImportBenchmark implements Benchmark {

    private static final int EVENTS = 50_000;
    private static final int WORDS = 30;
    private static final int LIMIT_SECONDS = 60;
    private static final String[] THEMES = {"coup", "election", "protest", "treaty", "crisis", "law"};

    /** Country, and a box that lies in it whole: south, west; half a degree high and wide. */
    private static final String[] COUNTRIES = {"AR -34 -64", "BO -17 -65", "PE -12 -74", "BR -10 -50", "MX 23 -102"};

    private final Random dice = new Random(1952);
    private final int events;

    ImportBenchmark() {
        this(EVENTS);
    }

    private ImportBenchmark(int events) {
        this.events = events;
    }

    /** The same with another number of events, to try something out. */
    @Override
    public Benchmark with(List<String> arguments) {
        if (arguments.isEmpty()) {
            return this;
        }
        if (arguments.size() > 1 || !arguments.getFirst().matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("./cronosur bench import [EVENTS]");
        }
        return new ImportBenchmark(Integer.parseInt(arguments.getFirst()));
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String subject() {
        return "Import of %,d events, each with a place of its own: read, compared, stored and indexed"
                .formatted(events);
    }

    @Override
    public void run(Report report) throws Exception {
        measure(report, "CSV", table());
        measure(report, "GeoJSON", geoJson());
    }

    private static void measure(Report report, String format, String text) throws Exception {
        Path data = Files.createTempDirectory("cronosur-bench");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext program = WholeProgram.startedOn(data)) {
            Imports imports = program.getBean(Imports.class);
            Undoing undoing = program.getBean(Undoing.class);
            UUID teacher = UUID.randomUUID();
            double read = seconds(() -> imports.plan(teacher, IncomingFile.of("file", bytes), Choices.NONE));
            ImportPlan plan = imports.plan(teacher, IncomingFile.of("file", bytes), Choices.NONE);
            double kept = seconds(() -> imports.take(teacher, "file", plan, done -> {}));
            report.value(format + ", size", bytes.length / 1_000_000 + " MB", "–");
            report.value(format + ", read and compared", read + " s", "–");
            report.value(format + ", stored and indexed", kept + " s", "–");
            report.value(
                    format + ", all of it",
                    Math.round((read + kept) * 10) / 10.0,
                    "s",
                    LIMIT_SECONDS + " s",
                    all -> all <= LIMIT_SECONDS);
            double gone = seconds(() ->
                    undoing.takeBack(teacher, imports.past(teacher).getFirst().id(), done -> {}));
            report.value(format + ", taken back", gone + " s", "–");
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws RefusedFile;
    }

    private static double seconds(Work work) throws RefusedFile {
        long begin = System.nanoTime();
        work.run();
        return Math.round((System.nanoTime() - begin) / 1e8) / 10.0;
    }

    private record Made(int number, String country, double latitude, double longitude, String theme) {

        String date() {
            return "%04d-%02d-%02d".formatted(1930 + number % 92, 1 + number % 12, 1 + number % 28);
        }
    }

    private Made make(int number) {
        String[] country = COUNTRIES[number % COUNTRIES.length].split(" ");
        return new Made(
                number,
                country[0],
                Integer.parseInt(country[1]) + dice.nextDouble(),
                Integer.parseInt(country[2]) + dice.nextDouble(),
                THEMES[number % THEMES.length]);
    }

    private String words() {
        return dice.ints(WORDS, 0, 5_000)
                .mapToObj(word -> "p" + Integer.toString(word, 36))
                .collect(Collectors.joining(" "));
    }

    private String table() {
        return IntStream.range(0, events)
                .mapToObj(this::make)
                .map(made -> String.format(
                        Locale.ROOT,
                        "e%d,Hecho %d en %s,%s,%s,%s,Lugar %d,%.4f,%.4f,\"%s\"%n",
                        made.number(),
                        made.number(),
                        made.country(),
                        made.date(),
                        made.theme(),
                        made.country(),
                        made.number(),
                        made.latitude(),
                        made.longitude(),
                        words()))
                .collect(Collectors.joining("", "id,title,date,theme,country,place,lat,lon,summary\n", ""));
    }

    private String geoJson() {
        return IntStream.range(0, events)
                .mapToObj(this::make)
                .map(made -> String.format(
                        Locale.ROOT,
                        "{\"type\":\"Feature\",\"id\":\"e%d\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[%.4f,%.4f]},"
                                + "\"properties\":{\"title\":\"Hecho %d en %s\",\"date\":\"%s\",\"theme\":\"%s\",\"country\":\"%s\",\"summary\":\"%s\"}}",
                        made.number(),
                        made.longitude(),
                        made.latitude(),
                        made.number(),
                        made.country(),
                        made.date(),
                        made.theme(),
                        made.country(),
                        words()))
                .collect(Collectors.joining(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}"));
    }
}
