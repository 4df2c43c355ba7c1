package org.cronosur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A headless Chromium of this machine, without GPU and without a word to anybody. Its driver is the npm package of the
 * same version as the Java one, run by the Node on the path.
 */
public final class Chromium implements AutoCloseable {

    private static final Path DRIVER = Path.of("target", "playwright");
    private static final Path PACKAGE = Path.of("node_modules", "playwright-core");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @param more what Chromium is told beside the usual */
    public static Chromium start(String... more) {
        System.setProperty("playwright.cli.dir", driver().toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        onPath("node").orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setHeadless(true)
                        .setArgs(Stream.concat(ARGUMENTS.stream(), Stream.of(more))
                                .toList()));
        return new Chromium(playwright, browser);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** The driver looks for its script in a folder named "package". */
    private static Path driver() {
        try {
            Path link = Files.createDirectories(DRIVER.toAbsolutePath()).resolve("package");
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, PACKAGE.toAbsolutePath());
            return DRIVER.toAbsolutePath();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("CRONOSUR_BROWSER"))
                .map(Path::of)
                .or(() -> onPath("chromium"))
                .or(() -> onPath("google-chrome"))
                .orElseThrow(() -> new IllegalStateException("No Chromium found; name one in CRONOSUR_BROWSER"));
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
