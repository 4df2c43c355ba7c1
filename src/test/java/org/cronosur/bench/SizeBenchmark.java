package org.cronosur.bench;

/** What the pictures weigh on their way to the browser. */
final class SizeBenchmark implements Benchmark {

    @Override
    public String name() {
        return "size";
    }

    @Override
    public String subject() {
        return "Code of the pictures, each bundled by itself with all it needs, minified and gzipped";
    }

    @Override
    public void run(Report report) throws Exception {
        Bundles.Weights weights = Bundles.build().weights();
        tell(report, "timeline, code", weights.timeline().code(), 35);
        tell(report, "map, code", weights.map().code(), 40);
        tell(report, "map, geometry", weights.map().geometry(), 45);
    }

    private static void tell(Report report, String what, Bundles.Weight weight, int limit) {
        double kilobytes = Math.round(weight.gzip() / 100.0) / 10.0;
        report.value(what, kilobytes, "kB", "≤ " + limit + " kB", each -> each <= limit);
    }
}
