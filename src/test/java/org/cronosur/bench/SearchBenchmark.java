package org.cronosur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cronosur.catalogue.EventSearch;
import org.springframework.context.ConfigurableApplicationContext;

/** Full-text search over a hundred thousand events in H2, with the index as the program makes it. */
final class SearchBenchmark implements Benchmark {

    private static final int EVENTS = 100_000;
    private static final int WARM_UP = 300;
    private static final int SHOWN = 8;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String subject() {
        return "Search over %,d events in H2, letter by letter as one types: time in the server".formatted(EVENTS);
    }

    @Override
    public void run(Report report) throws Exception {
        Path data = Files.createTempDirectory("cronosur-bench");
        try (ConfigurableApplicationContext program = WholeProgram.startedOn(data)) {
            MadeUpEvents events = program.getBeanFactory().createBean(MadeUpEvents.class);
            fill(report, events, data);
            EventSearch search = program.getBean(EventSearch.class);
            List<String> typed = events.typed();
            Consumer<String> best = words -> search.best(words, SHOWN, Locale.of("es"));
            typed.stream().limit(WARM_UP).forEach(best.andThen(search::find));
            report.times(
                    "letter by letter: the best " + SHOWN + " hits, marked, and their number",
                    time(typed, best),
                    Goal.p95(30));
            report.times("the words typed: the ids of all hits", time(events.searched(), search::find), Goal.p95(30));
        }
    }

    private static void fill(Report report, MadeUpEvents events, Path data) throws IOException {
        long heap = heap();
        long begin = System.nanoTime();
        events.add(EVENTS);
        double seconds = Math.round((System.nanoTime() - begin) / 1e8) / 10.0;
        report.value("storing and indexing %,d events".formatted(EVENTS), seconds + " s", "–");
        report.value("heap that they keep", (heap() - heap) / 1_000_000 + " MB", "–");
        report.value("index on disk", size(data.resolve("index")) / 1_000_000 + " MB", "–");
        report.value("database on disk", size(data.resolve("cronosur.mv.db")) / 1_000_000 + " MB", "–");
    }

    private static Sample time(List<String> typed, Consumer<String> search) {
        List<Double> times = new ArrayList<>();
        for (String words : typed) {
            long begin = System.nanoTime();
            search.accept(words);
            times.add((System.nanoTime() - begin) / 1e6);
        }
        return Sample.of(times);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
