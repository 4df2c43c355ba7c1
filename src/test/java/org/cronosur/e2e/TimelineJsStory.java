package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lesson that was carried away opens in TimelineJS itself, of which the npm package is served from this machine alone. */
@Story
class TimelineJsStory {

    private static final Path PACKAGE = Path.of("node_modules", "@knight-lab", "timelinejs", "dist");
    private static final String LESSON = "/api/sets/argentina-uriburu-peron.timelinejs.json?lang=es";
    private static final String HERE = "http://127.0.0.1:";

    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css">
            <div id="line" style="width: 1000px; height: 600px"></div>
            <script src="/js/timeline.js"></script>
            <script>new TL.Timeline('line', location.origin + '/lesson.json', {script_path: location.origin + '/js', language: 'es', ga_measurement_id: null})</script>
            """;

    @Test
    void aLessonOpensInTimelineJs() throws IOException {
        byte[] lesson;
        try (InputStream file = SharedProgram.get().address(LESSON).toURL().openStream()) {
            lesson = file.readAllBytes();
        }
        HttpServer server = server(lesson);
        String home = HERE + server.getAddress().getPort();
        List<String> errors = new ArrayList<>();
        try (BrowserContext browser = SharedBrowser.get().newContext()) {
            browser.route(address -> !address.startsWith(home), route -> route.abort());
            Page page = browser.newPage();
            page.onPageError(errors::add);
            page.navigate(home + "/");

            // a marker has no height of its own: what a reader sees is the headline in it
            assertThat(page.locator(".tl-timemarker .tl-headline").first()).isVisible();
            assertThat(page.locator(".tl-timemarker")).hasCount(16);
            assertThat(page.locator(".tl-slide-titleslide .tl-headline")).containsText("Argentina");
            assertThat(page.locator(".tl-message")).hasCount(0);
        } finally {
            server.stop(0);
        }
        assertThat(errors).isEmpty();
    }

    private static HttpServer server(byte[] lesson) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/", exchange -> answer(exchange, file(exchange.getRequestURI().getPath(), lesson)));
        server.start();
        return server;
    }

    private static byte[] file(String path, byte[] lesson) throws IOException {
        Path file = PACKAGE.resolve(path.substring(1));
        return switch (path) {
            case "/" -> PAGE.getBytes(StandardCharsets.UTF_8);
            case "/lesson.json" -> lesson;
            default -> Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        };
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders()
                .add("Content-Type", type(exchange.getRequestURI().getPath()));
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static String type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            case "json" -> "application/json";
            default -> "text/html";
        };
    }
}
