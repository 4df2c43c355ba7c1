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
            new StatisticsBenchmark(),
            new StudyBenchmark(),
            new StartBenchmark(),
            new HeapBenchmark(),
            new ReadingBenchmark(),
            new ImportBenchmark());

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
        run(withArguments(wanted, List.of(arguments).subList(Math.min(1, arguments.length), arguments.length)));
        // Playwright and H2 leave threads behind that would keep the process alive.
        System.exit(0);
    }

    private static List<Benchmark> withArguments(List<Benchmark> wanted, List<String> rest) {
        try {
            return wanted.stream().map(benchmark -> benchmark.with(rest)).toList();
        } catch (IllegalArgumentException nonsense) {
            System.err.println("cronosur: " + nonsense.getMessage());
            System.exit(2);
            return List.of();
        }
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
