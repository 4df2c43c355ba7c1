package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A class sees that the texts do not agree: with each other, and with the record. */
@Story
class TextsDisagreeStory {

    private static final String PERON = "velasco-1948";
    private static final String BOLIVIA = "pro-bolivia-2021";

    @ParameterizedTest
    @EnumSource
    void twoTextsUseNoWordInCommon(Setting setting, Visits visits) {
        Reader teacher = visits.by(setting);
        Words words = teacher.words();
        Page page = teacher.page();

        teacher.goTo("/");
        teacher.opensFromMenu("compare.title");
        chooser(teacher, "compare.change.one").selectOption(PERON);
        chooser(teacher, "compare.change.other").selectOption(BOLIVIA);
        chooser(teacher, "compare.change.ground").selectOption("coup");

        Locator row = page.getByRole(AriaRole.MAIN)
                .locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions()
                                        .setName(words.say("compare.row.words"))
                                        .setExact(true))));
        assertThat(row).containsText(words.say("compare.words.common", 0));
        assertThat(row).containsText("bourgeois revolution");
        assertThat(row).containsText("de facto");
        teacher.isAt("one=" + PERON, "other=" + BOLIVIA, "theme=coup");
    }

    private static Locator chooser(Reader reader, String key) {
        return reader.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions()
                                .setName(reader.words().say(key))
                                .setExact(true));
    }

    @ParameterizedTest
    @EnumSource
    void aTextAndTheRecordGiveDifferentDates(Setting setting, Visits visits) {
        Reader pupil = visits.by(setting);
        Explore explore = Explore.openedBy(pupil, "/?contested=true&view=list");

        explore.choosesInList(new Catalogue(SharedProgram.get()).title("justo-government", setting));

        Locator when = explore.row("collation.when");
        assertThat(when).containsText(pupil.words().say("collation.disagree"));
        assertThat(when).containsText("1930");
        assertThat(when).containsText("1932");
    }
}
