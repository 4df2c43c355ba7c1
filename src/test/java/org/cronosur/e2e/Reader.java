package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody with a browser, a language, and a screen. */
final class Reader {

    /** Longer than any motion on a page, in ms. */
    private static final double REST = 500;

    private final Setting setting;
    private final Program program;
    private final Words words;
    private final BrowserContext context;
    private final Page page;
    private final List<String> failures = new ArrayList<>();
    private final Set<String> strangers = new LinkedHashSet<>();
    private final List<Reader> tabs = new ArrayList<>();

    Reader(Setting setting, Program program) {
        this(setting, program, new Browser.NewContextOptions());
    }

    /** @param memory what another browser remembered, see {@link #memory()} */
    Reader(Setting setting, Program program, String memory) {
        this(setting, program, new Browser.NewContextOptions().setStorageState(memory));
    }

    private Reader(Setting setting, Program program, Browser.NewContextOptions options) {
        this.setting = setting;
        this.program = program;
        this.words = new Words(setting.locale());
        this.context = SharedBrowser.get()
                .newContext(options.setLocale(setting.language())
                        .setHasTouch(setting.isPhone())
                        .setViewportSize(setting.width(), setting.height()));
        context.setDefaultTimeout(SharedBrowser.PATIENCE);
        context.onRequest(request -> note(request.url()));
        this.page = opened();
    }

    private Reader(Reader first) {
        this.setting = first.setting;
        this.program = first.program;
        this.words = first.words;
        this.context = first.context;
        this.page = opened();
    }

    /** The same browser, another tab; it ends with the first. */
    Reader inAnotherTab() {
        Reader other = new Reader(this);
        tabs.add(other);
        return other;
    }

    private Page opened() {
        Page opened = context.newPage();
        opened.onPageError(failures::add);
        return opened;
    }

    private void note(String url) {
        URI address = URI.create(url.split("[?#]", 2)[0]);
        if (address.getScheme().startsWith("http") && !"localhost".equals(address.getHost())) {
            strangers.add(url);
        }
    }

    Setting setting() {
        return setting;
    }

    Words words() {
        return words;
    }

    Page page() {
        return page;
    }

    /** @param path with the slash it begins with */
    void goTo(String path) {
        page.navigate(absolute(path));
    }

    /** The whole of an address of the program. */
    String absolute(String path) {
        return program.address(path).toString();
    }

    /** As when a window is made narrow; a page that is opened on a phone is told in other stories. */
    void narrowsThePageToAPhone() {
        page.setViewportSize(Setting.ON_A_PHONE.width(), Setting.ON_A_PHONE.height());
        page.waitForTimeout(REST);
    }

    /** Makes the screen as tall as the page, so that nothing lies below a bar that stays in place. */
    void unrollsThePage() {
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(page.viewportSize().width, height);
    }

    void reload() {
        page.reload();
    }

    void goBack() {
        page.goBack();
    }

    void goForward() {
        page.goForward();
    }

    /** What stands in the address after the host. */
    String address() {
        URI address = URI.create(page.url());
        return address.getQuery() == null ? address.getPath() : address.getPath() + "?" + address.getQuery();
    }

    /** Chooses an entry of the menu. */
    void opensFromMenu(String key) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words.say(key)).setExact(true))
                .locator("visible=true")
                .first()
                .click();
    }

    /**
     * Shows an appearance: "light", "dark" or "contrast", with every colour at the end of its way. Not every view has
     * the chooser, so it is done as the chooser does it.
     */
    void sees(String appearance) {
        page.evaluate("""
                async appearance => {
                  document.documentElement.dataset.theme = appearance;
                  document.documentElement.setAttribute('theme', appearance === 'dark' ? 'dark' : 'light');
                  const trees = root => [root, ...[...root.querySelectorAll('*')]
                    .flatMap(one => one.shadowRoot ? trees(one.shadowRoot) : [])];
                  const fading = () => trees(document).flatMap(root => root.getAnimations())
                    .filter(one => one instanceof CSSTransition);
                  while (fading().length > 0) {
                    fading().forEach(one => one.finish());
                    await new Promise(requestAnimationFrame);
                  }
                }""", appearance);
    }

    /** Whether the page can be pushed sideways, and by how much. */
    int sideways() {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** The address once nothing moves any more: a picture that travels writes it at the end. */
    String addressAtRest() {
        String before = "";
        while (!before.equals(address())) {
            before = address();
            page.waitForTimeout(REST);
        }
        return before;
    }

    /** Waits until all of this stands in the address. */
    void isAt(String... parts) {
        for (String part : parts) {
            assertThat(page).hasURL(Pattern.compile(Words.plain(part)));
        }
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** What scripts failed with, in all tabs. */
    List<String> failures() {
        return Stream.concat(failures.stream(), tabs.stream().flatMap(tab -> tab.failures.stream()))
                .toList();
    }

    Set<String> strangers() {
        return strangers;
    }

    /** The cookies and whatever else pages have left in the browser. */
    String memory() {
        return context.storageState();
    }

    /** Leaves the page but not the browser, which keeps what it has fetched. */
    void waits() {
        page.navigate("about:blank");
        page.setViewportSize(setting.width(), setting.height());
        failures.clear();
        strangers.clear();
    }

    void leave() {
        context.close();
    }
}
