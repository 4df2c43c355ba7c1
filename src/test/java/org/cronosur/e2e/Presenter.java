package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A lesson on the wall, driven by the keys of a presenter. */
final class Presenter {

    private final Reader reader;
    private final Page page;
    private final Words words;

    Presenter(Reader reader) {
        this.reader = reader;
        this.page = reader.page();
        this.words = reader.words();
    }

    /** Waits until this step of so many is on the wall. */
    void standsAt(int step, int steps) {
        assertThat(page.getByText(
                        words.say("presenter.progress", step, steps), new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    Locator title() {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
                .first();
    }

    /** The box that stands in place of something hidden. */
    Locator box(String thing) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words.say("presenter.hidden." + thing)));
    }

    Locator notes() {
        return page.getByRole(AriaRole.COMPLEMENTARY);
    }

    /** The button that stands for a key. */
    Locator key(String word) {
        return page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.say(word)));
    }

    void presses(String... keys) {
        reader.press(keys);
    }
}
