package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Somebody begins to study on a laptop and goes on with a phone. */
@Story
class StudyElsewhereStory {

    @Test
    void goesOnUnderTheSameKeyOnAnotherDevice(Visits visits) {
        Reader laptop = visits.by(Setting.SPANISH);
        laptop.goTo("/study");
        page(laptop).getByRole(AriaRole.CHECKBOX).first().check();
        button(laptop, "study.begin").click();
        assertThat(page(laptop).getByText(laptop.words().say("study.courses.saved")))
                .isVisible();
        answersACard(laptop);
        laptop.goTo("/study/key");
        String key = page(laptop).locator(".study-code").textContent();

        Reader phone = visits.by(Setting.ON_A_PHONE);
        phone.goTo("/study/key");
        page(phone)
                .getByRole(AriaRole.TEXTBOX)
                .last()
                .fill(key.toLowerCase(phone.setting().locale()));
        button(phone, "study.key.enter.go").click();

        assertThat(page(phone).getByText(phone.words().say("study.key.taken"))).isVisible();
        assertThat(page(phone).getByText(phone.words().say("study.today.done", 1)))
                .isVisible();
        phone.unrollsThePage();
        new Accessibility(page(phone)).isComplete();
    }

    private static void answersACard(Reader learner) {
        learner.goTo("/study/today");
        page(learner).getByRole(AriaRole.RADIO).first().check(new Locator.CheckOptions().setForce(true));
        button(learner, "quiz.answer").click();
        assertThat(page(learner).locator(".study-returning")).isVisible();
        new Accessibility(page(learner)).isComplete();
    }

    private static Page page(Reader reader) {
        return reader.page();
    }

    private static Locator button(Reader reader, String key) {
        return reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(reader.words().say(key))
                                .setExact(true));
    }
}
