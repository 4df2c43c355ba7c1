package org.cronosur.bench;

/** The timeline by itself. */
final class TimelineBenchmark implements Benchmark {

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String subject() {
        return "The timeline alone, 1280x720: its first picture, and its frames while it is dragged and zoomed";
    }

    @Override
    public void run(Report report) throws Exception {
        try (BenchPage page = BenchPage.open()) {
            Picture.measure(page, name(), 100, 1, report, Goal.median(50), Goal.p95(20));
            Picture.measure(page, name(), 2_000, 1, report, Goal.median(100), Goal.p95(20));
            Picture.measure(page, name(), 100_000, 1, report, Goal.median(400), Goal.p95(33));
            Picture.measure(page, name(), 500, 4, report, Goal.median(450), Goal.p95(50));
        }
    }
}
