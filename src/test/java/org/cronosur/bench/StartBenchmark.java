package org.cronosur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long one waits for the program. */
final class StartBenchmark implements Benchmark {

    private static final int STARTS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String subject() {
        return "From the call of Java until /actuator/health answers, as ./cronosur run starts the program";
    }

    @Override
    public void run(Report report) throws Exception {
        Path data = Files.createTempDirectory("cronosur-bench");
        report.times("first start, the content is taken over", Sample.of(List.of(start(data))), Goal.NONE);
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(start(data));
        }
        report.times("start with the data in place", Sample.of(starts), Goal.median(4000));
    }

    private static double start(Path data) throws Exception {
        try (PackagedProgram program = PackagedProgram.started(data)) {
            return Report.millis(program.start());
        }
    }
}
