package org.cronosur.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronosur.Chromium;

/** What an open page keeps in the memory of the server. */
final class HeapBenchmark implements Benchmark {

    private static final int PAGES = 50;

    /** The last line of a histogram: number and bytes of all live objects. */
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public String subject() {
        return "Live heap after a full collection, per page of Explore that a pupil has open, against the empty view";
    }

    @Override
    public void run(Report report) throws Exception {
        try (PackagedProgram program =
                        PackagedProgram.started(Files.createTempDirectory("cronosur-bench"), "-Xmx512m");
                Chromium chromium = Chromium.start()) {
            Pupils pupils = new Pupils(chromium.browser(), "http://127.0.0.1:" + program.port());
            pupils.open(5, "/", Explore.USABLE);
            pupils.open(5, Explore.EMPTY_PATH, Explore.EMPTY_USABLE);
            long before = liveBytes(program);
            pupils.open(PAGES, "/", Explore.USABLE);
            long full = liveBytes(program);
            pupils.open(PAGES, Explore.EMPTY_PATH, Explore.EMPTY_USABLE);
            long empty = liveBytes(program);
            double each = kilobytes(full - before);
            report.value("per page of Explore (" + PAGES + " open)", each, "kB", "≤ 150 kB", size -> size <= 150);
            report.value("per empty view (" + PAGES + " open)", kilobytes(empty - full) + " kB", "–");
            report.value("the program with no page open but ten", before / 1_000_000 + " MB", "–");
        }
    }

    private static double kilobytes(long bytes) {
        return Math.round(bytes / (100.0 * PAGES)) / 10.0;
    }

    /** The histogram of live objects collects all garbage first; what waits for a finalizer needs a second round. */
    private static long liveBytes(PackagedProgram program) throws IOException, InterruptedException {
        histogram(program);
        Matcher total = TOTAL.matcher(histogram(program));
        if (!total.find()) {
            throw new IOException("no total in the histogram");
        }
        return Long.parseLong(total.group(1));
    }

    private static String histogram(PackagedProgram program) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, "" + program.pid(), "GC.class_histogram").start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return histogram;
    }

    private record Pupils(Browser browser, String address) {

        /** Each in a session of its own that vanishes without a word, so that the server keeps their pages. */
        void open(int number, String path, String usable) {
            for (int i = 0; i < number; i++) {
                try (BrowserContext context = browser.newContext()) {
                    Page page = context.newPage();
                    page.navigate(address + path);
                    page.waitForFunction(usable);
                    context.setOffline(true);
                }
            }
        }
    }
}
