package org.cronosur.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.cronosur.Chromium;
import tools.jackson.databind.json.JsonMapper;

/** The page of frontend/bench in a browser of 1280x720 without GPU; each question is asked of a fresh copy of it. */
final class BenchPage implements AutoCloseable {

    private static final int PATIENCE = 120_000;

    private final HttpServer server;
    private final Chromium chromium;

    private BenchPage(HttpServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    static BenchPage open() throws IOException, InterruptedException {
        Bundles bundles = Bundles.build();
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), bundles.page(), OutputLevel.NONE);
        server.start();
        return new BenchPage(server, Chromium.start());
    }

    /**
     * What one of the functions of the page says.
     *
     * @param events how many are to be made up, or a catalogue in JSON
     */
    <T> T ask(String function, Object events, Class<T> answer) {
        return ask(function, events, 1, answer);
    }

    /** @param slower how many times slower than it is the processor shall seem */
    <T> T ask(String function, Object events, int slower, Class<T> answer) {
        Browser.NewContextOptions screen = new Browser.NewContextOptions().setViewportSize(1280, 720);
        try (BrowserContext context = chromium.browser().newContext(screen)) {
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/index.html");
            page.waitForFunction("() => 'cronosurBench' in window");
            slow(context, page, slower);
            Object json = page.evaluate(
                    "async ([name, events]) => JSON.stringify(await cronosurBench[name](events))",
                    new Object[] {function, events});
            return JsonMapper.shared().readValue((String) json, answer);
        }
    }

    private static void slow(BrowserContext context, Page page, int slower) {
        if (slower > 1) {
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", slower);
            context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
        }
    }

    @Override
    public void close() {
        chromium.close();
        server.stop(0);
    }
}
