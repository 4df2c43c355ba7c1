package org.cronosur.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cronosur.Chromium;

/** Visits of the first screen over a network as a school has it. */
final class VisitBenchmark implements Benchmark {

    private static final int ROUNDS = 8;

    /** A name, for browsers treat the loopback address as if it were encrypted and ask for Brotli. */
    private static final String HOST = "cronosur.test";

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public String subject() {
        return "Explore of the packaged program over plain HTTP: all that travels, headers included, and the time from the"
                + " call of the address until both pictures stand, against " + Explore.EMPTY_PATH + ", the frame of the"
                + " program with one sentence in it";
    }

    @Override
    public void run(Report report) throws Exception {
        try (PackagedProgram program = PackagedProgram.started();
                Chromium chromium = Chromium.start("--host-resolver-rules=MAP " + HOST + " 127.0.0.1")) {
            Visitor visitor = new Visitor(chromium.browser(), "http://" + HOST + ":" + program.port());
            visitor.warmUp();
            tellBytes(report, visitor);
            tellTimes(report, visitor);
        }
    }

    private static void tellBytes(Report report, Visitor visitor) {
        try (BrowserContext context = visitor.newcomer()) {
            tellBytes(
                    report,
                    "first visit",
                    visitor.visit(context, "/", Explore.USABLE).bytes(),
                    450);
            tellBytes(
                    report,
                    "second visit",
                    visitor.visit(context, "/", Explore.USABLE).bytes(),
                    40);
        }
    }

    private static void tellBytes(Report report, String what, long bytes, int limit) {
        double kilobytes = Math.round(bytes / 100.0) / 10.0;
        report.value(what + ", transferred", kilobytes, "kB", "≤ " + limit + " kB", each -> each <= limit);
    }

    private static void tellTimes(Report report, Visitor visitor) {
        List<Double> firstFull = new ArrayList<>();
        List<Double> firstEmpty = new ArrayList<>();
        List<Double> laterFull = new ArrayList<>();
        List<Double> laterEmpty = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (BrowserContext one = visitor.newcomer();
                    BrowserContext other = visitor.newcomer()) {
                firstFull.add(visitor.visit(one, "/", Explore.USABLE).millis());
                firstEmpty.add(visitor.visit(other, Explore.EMPTY_PATH, Explore.EMPTY_USABLE)
                        .millis());
                laterFull.add(visitor.visit(one, "/", Explore.USABLE).millis());
                laterEmpty.add(visitor.visit(other, Explore.EMPTY_PATH, Explore.EMPTY_USABLE)
                        .millis());
            }
        }
        compare(report, "first visit", Sample.of(firstFull), Sample.of(firstEmpty));
        compare(report, "later visit", Sample.of(laterFull), Sample.of(laterEmpty));
    }

    private static void compare(Report report, String what, Sample full, Sample empty) {
        report.times(what + ": Explore usable", full, Goal.NONE);
        report.times(what + ": empty view usable", empty, Goal.NONE);
        double ratio = Math.round(100 * full.percentile(50) / empty.percentile(50)) / 100.0;
        report.value(what + ": Explore against the empty view", ratio, "times", "≤ 1.5", each -> each <= 1.5);
    }

    /** @param millis from the beginning of the navigation until the page was usable */
    private record Visit(long bytes, double millis) {}

    private record Visitor(Browser browser, String address) {

        /** Somebody who has never been here: nothing is kept in the browser. */
        BrowserContext newcomer() {
            return browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 720));
        }

        /** The server compiles what it does often. */
        void warmUp() {
            for (int i = 0; i < 3; i++) {
                try (BrowserContext context = newcomer()) {
                    visit(context, "/", Explore.USABLE);
                    visit(context, Explore.EMPTY_PATH, Explore.EMPTY_USABLE);
                }
            }
        }

        Visit visit(BrowserContext context, String path, String usable) {
            try (Page page = context.newPage()) {
                AtomicLong bytes = new AtomicLong();
                CDPSession network = context.newCDPSession(page);
                network.on(
                        "Network.loadingFinished",
                        loaded ->
                                bytes.addAndGet(loaded.get("encodedDataLength").getAsLong()));
                network.send("Network.enable");
                page.navigate(address + path);
                Object since =
                        page.waitForFunction(usable + " && performance.now()").jsonValue();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                return new Visit(bytes.get(), ((Number) since).doubleValue());
            }
        }
    }
}
