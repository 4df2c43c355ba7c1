package org.cronosur.bench;

import java.util.List;

/** Timeline and map in one board. */
final class BothBenchmark implements Benchmark {

    /** What the page says: times in milliseconds. */
    private record Both(Picture.First first, int elements, List<Double> filters, List<Double> windows, int requests) {}

    @Override
    public String name() {
        return "both";
    }

    @Override
    public String subject() {
        return "Sentence, timeline and map of Explore in one board: from a change until both pictures show it";
    }

    @Override
    public void run(Report report) throws Exception {
        try (BenchPage page = BenchPage.open()) {
            Both usual = page.ask(name(), 2_000, Both.class);
            tell(report, "2,000 events", usual, Goal.p95(50));
            report.value(
                    "2,000 events: requests to a server meanwhile", usual.requests(), "", "0", number -> number == 0);
            report.value(
                    "2,000 events: DOM nodes of both pictures", usual.elements(), "", "≤ 300", number -> number <= 300);
            tell(report, "500 events, processor 4 times slower", page.ask(name(), 500, 4, Both.class), Goal.NONE);
        }
    }

    private static void tell(Report report, String what, Both both, Goal goal) {
        report.times(what + ": filter changed", Sample.of(both.filters()), goal);
        report.times(what + ": window changed", Sample.of(both.windows()), goal);
        report.times(what + ": first picture", Sample.of(List.of(both.first().shown())), Goal.NONE);
        report.times(what + ": complete picture", Sample.of(List.of(both.first().complete())), Goal.NONE);
    }
}
