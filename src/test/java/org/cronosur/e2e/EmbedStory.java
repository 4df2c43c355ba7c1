package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A school puts a lesson into a page of its own, on another host, over plain HTTP. */
@Story
class EmbedStory {

    private static final String LESSON = "/embed/argentina-uriburu-peron";
    private static final int STEPS = 16;

    @Test
    void aLessonIsReadInsideAPageOfAnotherHost() throws IOException {
        HttpServer school = school(SharedProgram.get().address(LESSON).toString());
        try (BrowserContext browser = SharedBrowser.get().newContext()) {
            Page page = browser.newPage();
            page.navigate("http://127.0.0.1:" + school.getAddress().getPort());
            FrameLocator frame = page.frameLocator("iframe");

            assertThat(frame.getByRole(AriaRole.HEADING)).isVisible();
            assertThat(frame.getByRole(AriaRole.LISTITEM)).hasCount(STEPS);
            assertThat(frame.getByRole(AriaRole.LINK).last()).hasAttribute("target", "_blank");
            assertThat(browser.cookies()).isEmpty();
        } finally {
            school.stop(0);
        }
    }

    /** A page that frames another, on a name that counts as another site. */
    private static HttpServer school(String framed) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = "<iframe src=\"%s\" width=800 height=600></iframe>"
                .formatted(framed)
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        server.start();
        return server;
    }
}
