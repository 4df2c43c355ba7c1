package org.cronosur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;

/** Prints what was measured as Markdown. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /** On what everything below was measured. */
    void machine() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "Measured on %s, %d cores, %s, %s %s, Java %s, load %.1f at the beginning.%n",
                find("/proc/cpuinfo", "model name", "unknown processor"),
                runtime.availableProcessors(),
                find("/proc/meminfo", "MemTotal", "unknown memory"),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String find(String file, String key, String otherwise) throws IOException {
        if (!Files.isReadable(Path.of(file))) {
            return otherwise;
        }
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(key))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse(otherwise);
    }

    void begin(Benchmark benchmark) {
        out.printf("%n### %s%n%n%s.%n%n", benchmark.name(), benchmark.subject());
        out.println("| what | n | p50 | p95 | p99 | max | to reach |");
        out.println("|---|---|---|---|---|---|---|");
    }

    /** Measured times in milliseconds, held against a figure; see {@link Goal}. */
    void times(String what, Sample sample, Goal goal) {
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %s |%n",
                what,
                sample.count(),
                sample.percentile(50),
                sample.percentile(95),
                sample.percentile(99),
                sample.max(),
                goal.verdict(sample));
    }

    /** A single value, or several of one kind of which the largest is told. */
    void value(String what, String value, String verdict) {
        out.printf("| %s | 1 | %s | – | – | – | %s |%n", what, value, verdict);
    }

    /** @param reached whether the figure is reached, for a value of the same unit */
    <T> void value(String what, T value, String unit, String limit, Predicate<T> reached) {
        value(what, (value + " " + unit).strip(), limit + (reached.test(value) ? ": reached" : ": **not reached**"));
    }

    static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
