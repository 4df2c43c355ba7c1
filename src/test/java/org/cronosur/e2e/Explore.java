package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The first screen, in the hands of a reader. */
final class Explore {

    private static final String TIMELINE = "cs-timeline";
    private static final String MAP = "cs-map";

    private final Reader reader;
    private final Page page;
    private final Words words;

    private Explore(Reader reader) {
        this.reader = reader;
        this.page = reader.page();
        this.words = reader.words();
    }

    static Explore openedBy(Reader reader) {
        return openedBy(reader, "/");
    }

    /** @param path an address that somebody has passed on */
    static Explore openedBy(Reader reader, String path) {
        reader.goTo(path);
        return shownTo(reader);
    }

    /** Where the reader already is. */
    static Explore shownTo(Reader reader) {
        Explore explore = new Explore(reader);
        assertThat(explore.sentence()).isVisible();
        return explore;
    }

    // ---- the sentence ----

    Locator sentence() {
        return page.getByRole(AriaRole.REGION, named("board.sentence.label"));
    }

    /** Presses a word of the sentence, or on a phone the button that stands for all of them, and a part of what opens. */
    Locator opens(String choice) {
        if (reader.setting().isPhone()) {
            Locator sheet = opensSheet();
            sheet.getByText(words.say("board.choose." + choice), new Locator.GetByTextOptions().setExact(true))
                    .click();
            return sheet;
        }
        sentence().locator("[data-choice=" + choice + "]").first().click();
        return page.getByRole(AriaRole.DIALOG, named("board.choose." + choice));
    }

    private Locator opensSheet() {
        sentence().getByRole(AriaRole.BUTTON, within("board.filters")).click();
        return page.getByRole(AriaRole.DIALOG, named("board.filters"));
    }

    /** Closes what {@link #opens} has opened. */
    void isDoneWith(Locator dialog) {
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
    }

    void filtersCountry(String name) {
        Locator dialog = opens("countries");
        dialog.getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
        isDoneWith(dialog);
    }

    void dropsAllFilters() {
        if (reader.setting().isPhone()) {
            Locator sheet = opensSheet();
            sheet.getByRole(AriaRole.BUTTON, within("board.clear")).click();
            isDoneWith(sheet);
        } else {
            sentence().getByRole(AriaRole.BUTTON, within("board.clear")).click();
        }
    }

    /** How many events the sentence says there are. */
    int count() {
        return Integer.parseInt(
                sentence().getByRole(AriaRole.STATUS).textContent().replaceAll("\\D", ""));
    }

    // ---- the search in the header ----

    void searches(String what) {
        searchField().fill(what);
    }

    Locator searchField() {
        return page.getByRole(AriaRole.COMBOBOX, named("board.search.label"));
    }

    Locator hit(String title) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(title));
    }

    // ---- the pictures ----

    Locator timeline() {
        return page.getByRole(
                AriaRole.APPLICATION, new Page.GetByRoleOptions().setName(words.pattern("timeline.label")));
    }

    Locator map() {
        return page.getByRole(AriaRole.APPLICATION, named("map.name"));
    }

    /** The one button of the timeline that the keyboard moves from event to event. */
    Locator onTimeline() {
        return timeline().getByRole(AriaRole.BUTTON);
    }

    /** What both pictures show as chosen. */
    void picturesShow(String event) {
        for (String picture : List.of(TIMELINE, MAP)) {
            assertThat(page.locator(picture)).hasJSProperty("chosen", event);
        }
    }

    List<String> reachableOnTimeline() {
        return reachableOn(TIMELINE);
    }

    List<String> reachableOnMap() {
        return reachableOn(MAP);
    }

    /** A picture is there later than the sentence, and has its events later still. */
    @SuppressWarnings("unchecked")
    private List<String> reachableOn(String picture) {
        page.waitForFunction("name => document.querySelector(name)?.items?.length > 0", picture);
        return (List<String>) page.locator(picture).evaluate("picture => picture.reachable()");
    }

    // ---- the list ----

    void looksAtList() {
        sentence().getByRole(AriaRole.BUTTON, within("board.view.list")).click();
        assertThat(list()).isVisible();
    }

    Locator list() {
        return page.getByRole(AriaRole.REGION, named("board.list.label"));
    }

    Locator lines() {
        return list().getByRole(AriaRole.LISTITEM).getByRole(AriaRole.BUTTON);
    }

    void choosesInList(String title) {
        lines().filter(new Locator.FilterOptions().setHasText(title)).click();
    }

    // ---- the chosen event ----

    Locator detail() {
        return page.getByRole(AriaRole.REGION, named("explore.detail"));
    }

    /** Waits until the event is told. */
    void tells(String title) {
        assertThat(detail().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(title)))
                .isVisible();
    }

    /** A row of the witnesses side by side, by its question. */
    Locator row(String question) {
        return detail().getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(words.say(question)))));
    }

    private Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(words.say(key)).setExact(true);
    }

    private Locator.GetByRoleOptions within(String key) {
        return new Locator.GetByRoleOptions().setName(words.say(key)).setExact(true);
    }
}
