package org.cronosur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * What frontend/bench/build.mjs makes of the sources: the page of the benchmarks, and each element by itself.
 *
 * @param page the folder of the page
 */
record Bundles(Path page, Weights weights) {

    /** Of code and data as they travel. */
    record Weight(int bytes, int gzip) {}

    /** @param geometry what the element loads when it is first shown */
    record Weighed(Weight code, Weight geometry) {}

    record Weights(Weighed timeline, Weighed map) {}

    static Bundles build() throws IOException, InterruptedException {
        Path folder = Path.of("target", "bench").toAbsolutePath();
        Process node = new ProcessBuilder("node", "frontend/bench/build.mjs", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String weights = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (node.waitFor() != 0) {
            throw new IOException("the page of the benchmarks could not be built");
        }
        return new Bundles(folder.resolve("page"), JsonMapper.shared().readValue(weights, Weights.class));
    }
}
