package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A teacher presents a lesson without touching the mouse. */
@Story
class PresentLessonStory {

    private static final String LESSON = "/lessons/argentina-uriburu-peron";
    private static final int STEPS = 16;

    @ParameterizedTest
    @EnumSource
    void presentsByKeyboard(Setting setting, Visits visits) {
        Catalogue catalogue = new Catalogue(SharedProgram.get());
        Reader teacher = visits.by(setting);
        teacher.goTo(LESSON);
        teacher.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(teacher.words().say("lesson.present")))
                .press("Enter");
        teacher.isAt(LESSON + "/present");
        Presenter presenter = new Presenter(teacher);
        presenter.standsAt(1, STEPS);

        presenter.presses("ArrowRight");
        presenter.standsAt(2, STEPS);
        assertThat(presenter.title()).hasText(catalogue.title("uriburu-1930", setting));

        presenter.presses("f");
        assertThat(presenter.box("dates")).isVisible();
        assertThat(presenter.key("presenter.dates")).hasAttribute("aria-pressed", "true");

        presenter.presses("PageDown");
        presenter.standsAt(3, STEPS);
        assertThat(presenter.box("dates")).isVisible();

        presenter.presses("Space");
        assertThat(presenter.box("dates")).isHidden();

        presenter.presses("t");
        assertThat(presenter.notes()).isVisible();

        presenter.presses("ArrowLeft");
        presenter.standsAt(2, STEPS);
        assertThat(presenter.box("dates")).isVisible();

        presenter.presses("Escape");
        teacher.isAt(LESSON + "?step=2");
    }

    @ParameterizedTest
    @EnumSource
    void comesBackToTheSameStepAfterReloading(Setting setting, Visits visits) {
        Reader teacher = visits.by(setting);
        teacher.goTo(LESSON + "/present?step=7&hide=outcome");
        Presenter presenter = new Presenter(teacher);
        presenter.standsAt(7, STEPS);
        assertThat(presenter.box("outcome").first()).isVisible();

        teacher.reload();

        presenter.standsAt(7, STEPS);
        assertThat(presenter.box("outcome").first()).isVisible();
    }
}
