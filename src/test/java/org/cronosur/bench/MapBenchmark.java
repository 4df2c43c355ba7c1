package org.cronosur.bench;

/** The map by itself. */
final class MapBenchmark implements Benchmark {

    @Override
    public String name() {
        return "map";
    }

    @Override
    public String subject() {
        return "The map alone, 1280x720, its geometry fetched and read in the time: first picture, and frames while it is"
                + " dragged and zoomed";
    }

    @Override
    public void run(Report report) throws Exception {
        try (BenchPage page = BenchPage.open()) {
            Picture.measure(page, name(), 2_000, 1, report, Goal.median(150), Goal.p95(20));
            Picture.measure(page, name(), 500, 4, report, Goal.NONE, Goal.NONE);
        }
    }
}
