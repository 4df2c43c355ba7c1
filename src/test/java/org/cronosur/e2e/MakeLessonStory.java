package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A teacher makes a lesson out of a search, orders it by keyboard and publishes it; a pupil goes through it elsewhere. */
@Story
class MakeLessonStory {

    private static final String EARLIER = "uriburu-1930";
    private static final String LATER = "election-1946-peron";

    @Test
    void fromASearchToAPupil(Visits visits) {
        Catalogue catalogue = new Catalogue(SharedProgram.get());
        Reader teacher = visits.byTeacher(Setting.SPANISH);
        begins(teacher, "Dos maneras de llegar al poder");
        adds(teacher, "peron elec", catalogue.title(LATER, Setting.SPANISH));
        adds(teacher, "uriburu derroca", catalogue.title(EARLIER, Setting.SPANISH));
        putsTheFirstLast(teacher);
        new Accessibility(teacher.page()).isComplete();
        String lesson = publishes(teacher);

        Reader pupil = visits.by(Setting.ENGLISH);
        pupil.goTo(lesson);
        assertThat(pupil.page().getByText(pupil.words().say("lesson.step", "1", "2")))
                .isVisible();
        assertThat(heading(pupil, catalogue.title(LATER, Setting.ENGLISH))).isVisible();
        pupil.press("ArrowRight");
        assertThat(heading(pupil, catalogue.title(EARLIER, Setting.ENGLISH))).isVisible();
        pupil.isAt("?step=2");
    }

    private static void begins(Reader teacher, String title) {
        teacher.goTo("/desk/sets");
        teacher.page().locator(".set-begin textarea").first().fill(title);
        button(teacher, "sets.begin.do").press("Enter");
        teacher.page().waitForURL("**/desk/set/**");
        assertThat(teacher.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
    }

    private static void adds(Reader teacher, String words, String event) {
        Locator search =
                teacher.page().getByLabel(teacher.words().say("sets.find")).first();
        search.fill(words);
        Locator add = teacher.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(teacher.words().say("sets.find.add.this", event)));
        add.press("Enter");
        assertThat(teacher.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName(teacher.words().say("sets.step.edit.this", event))))
                .isVisible();
    }

    /** What happens next is told to the program after the new order. */
    private static void putsTheFirstLast(Reader teacher) {
        Locator grip = teacher.page().locator("cs-order li .grip").first();
        grip.press("Alt+ArrowDown");
        assertThat(teacher.page().locator("cs-order [role=status]")).not().isEmpty();
    }

    private static String publishes(Reader teacher) {
        Locator fold = teacher.page()
                .locator(
                        "details > summary",
                        new Page.LocatorOptions().setHasText(teacher.words().say("sets.publish")));
        fold.press("Enter");
        button(teacher, "sets.publish.do").press("Enter");
        Locator lesson = teacher.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(teacher.words().say("sets.see")));
        return lesson.getAttribute("href");
    }

    private static Locator button(Reader reader, String key) {
        return reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(reader.words().say(key))
                                .setExact(true));
    }

    private static Locator heading(Reader reader, String title) {
        return reader.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(2).setName(title));
    }
}
