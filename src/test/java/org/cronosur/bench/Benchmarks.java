package org.cronosur.bench;

import java.util.List;

/** Runs one benchmark by its name, {@code all} of them, or {@code list}s them. */
final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new TimelineBenchmark(),
            new MapBenchmark(),
            new BothBenchmark(),
            new LabelsBenchmark(),
            new SizeBenchmark(),
            new VisitBenchmark(),
            new SearchBenchmark(),
            new StartBenchmark(),
            new HeapBenchmark());

    private Benchmarks() {}

    public static void main(String... arguments) throws Exception {
        String name = arguments.length == 0 ? "all" : arguments[0];
        if (name.equals("list")) {
            ALL.forEach(benchmark -> System.out.printf("%-10s %s%n", benchmark.name(), benchmark.subject()));
            return;
        }
        List<Benchmark> wanted = ALL.stream()
                .filter(benchmark -> name.equals("all") || name.equals(benchmark.name()))
                .toList();
        if (wanted.isEmpty()) {
            System.err.println("cronosur: there is no benchmark “" + name + "”; ./cronosur bench list names them.");
            System.exit(2);
        }
        run(wanted);
        // Playwright and H2 leave threads behind that would keep the process alive.
        System.exit(0);
    }

    private static void run(List<Benchmark> wanted) throws Exception {
        Report report = new Report(System.out);
        report.machine();
        for (Benchmark benchmark : wanted) {
            report.begin(benchmark);
            benchmark.run(report);
        }
    }
}
