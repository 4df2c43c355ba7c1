package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** A teacher takes what is on the screen to class, on paper. */
@Story
class PrintStory {

    private static final String LESSON = "/lessons/argentina-uriburu-peron";
    private static final int STEPS = 16;

    @Test
    void theWindowIsPrintedAsLineMapAndNumberedList(Visits visits) {
        Reader teacher = visits.by(Setting.SPANISH);
        Explore listed = Explore.openedBy(teacher, "/?country=AR&from=1930&to=1948&view=list");
        assertThat(listed.lines().last()).isVisible();
        int shown = listed.lines().count();
        Explore explore = Explore.openedBy(teacher, "/?country=AR&from=1930&to=1948");

        prints(teacher);

        assertThat(explore.timeline()).isVisible();
        assertThat(explore.map()).isVisible();
        assertThat(explore.list()).isVisible();
        assertThat(explore.lines()).hasCount(shown);
        assertThat(explore.sentence().getByRole(AriaRole.TOOLBAR)).isHidden();
        assertThat(explore.searchField()).isHidden();
    }

    @Test
    void aLessonIsPrintedWithItsSteps(Visits visits) {
        Reader teacher = visits.by(Setting.SPANISH);
        teacher.goTo(LESSON);

        prints(teacher);

        assertThat(teacher.page().getByRole(AriaRole.LISTITEM).locator("visible=true"))
                .hasCount(STEPS);
        assertThat(teacher.page().getByRole(AriaRole.BANNER)).isHidden();
    }

    @Test
    void aBlankSheetTellsNeitherDateNorTitle(Visits visits) {
        Reader teacher = visits.by(Setting.SPANISH);
        String coup = new Catalogue(SharedProgram.get()).title("coup-june-1943", Setting.SPANISH);
        teacher.goTo(LESSON);
        teacher.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(teacher.words().say("lesson.print.blank")))
                .click();
        Locator sheet = teacher.page().getByRole(AriaRole.MAIN);
        assertThat(sheet.getByText(teacher.words().say("sheet.name"), new Locator.GetByTextOptions().setExact(true)))
                .isVisible();

        prints(teacher);

        assertThat(sheet.getByRole(AriaRole.LISTITEM)).hasCount(STEPS);
        assertThat(sheet).not().containsText(coup);
        assertThat(sheet).not().containsText("4 de junio de 1943");
    }

    /** The browser's own preview: what would be on paper. */
    private static void prints(Reader reader) {
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        reader.page().evaluate("() => dispatchEvent(new Event('beforeprint'))");
    }
}
