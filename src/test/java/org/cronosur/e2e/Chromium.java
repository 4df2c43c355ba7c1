package org.cronosur.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one browser of all stories. Its driver is the npm package of the same version, run by the Node on the path. */
final class Chromium {

    /** Patience with a busy machine; nothing here measures time. */
    private static final double PATIENCE = 8_000;

    private static final Path DRIVER = Path.of("target", "playwright");
    private static final Path PACKAGE = Path.of("node_modules", "playwright-core");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private Chromium() {}

    static Browser browser() {
        return Holder.BROWSER;
    }

    private static final class Holder {

        static final Browser BROWSER = launch();

        private static Browser launch() {
            System.setProperty("playwright.cli.dir", driver().toString());
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_NODEJS_PATH", onPath("node").orElseThrow().toString(),
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
        }
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
