package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** On a phone what is told of an event is a sheet over the pictures, moved by a finger, a press or a key. */
@Story
class PhoneStory {

    private static final String EVENT = "/?event=justo-government";

    @Test
    void pressesRaiseTheSheetAndTheWayBackLowersIt(Visits visits) {
        Reader pupil = visits.by(Setting.ON_A_PHONE);
        Explore explore = Explore.openedBy(pupil, EVENT);
        Locator sheet = pupil.page().locator("cs-sheet");
        assertThat(sheet).hasAttribute("stand", "half");

        grip(sheet, pupil, "full").click();
        assertThat(sheet).hasAttribute("stand", "full");
        Locator record = explore.detail().getByRole(AriaRole.COLUMNHEADER).last();
        record.scrollIntoViewIfNeeded();
        assertThat(record).isVisible();
        assertThat(pupil.sideways()).isZero();

        pupil.goBack();
        assertThat(sheet).hasAttribute("stand", "half");
        pupil.isAt("event=justo-government");
    }

    @Test
    void aFingerPullsItUpAndDown(Visits visits) {
        Reader pupil = visits.by(Setting.ON_A_PHONE);
        Explore.openedBy(pupil, EVENT);
        Locator sheet = pupil.page().locator("cs-sheet");
        assertThat(sheet).hasAttribute("stand", "half");

        pull(pupil, grip(sheet, pupil, "full"), 130);
        assertThat(sheet).hasAttribute("stand", "full");
        pull(pupil, grip(sheet, pupil, "peek"), 640);
        assertThat(sheet).hasAttribute("stand", "peek");
    }

    @Test
    void keysMoveItAndNothingWithFocusIsCovered(Visits visits) {
        Reader pupil = visits.by(Setting.ON_A_PHONE);
        Explore.openedBy(pupil, EVENT);
        Locator sheet = pupil.page().locator("cs-sheet");
        grip(sheet, pupil, "full").focus();

        pupil.press("End");
        assertThat(sheet).hasAttribute("stand", "peek");
        pupil.press("Tab");
        assertThat(sheet).hasAttribute("stand", "half");
        pupil.press("Escape");
        assertThat(grip(sheet, pupil, "half")).isFocused();
        pupil.press("Home", "Shift+Tab");
        assertThat(sheet).hasAttribute("stand", "half");
    }

    @Test
    void theListStaysInSightAboveIt(Visits visits) {
        Reader pupil = visits.by(Setting.ON_A_PHONE);
        Explore explore = Explore.openedBy(pupil, "/?view=list");
        explore.lines().nth(4).click();
        Locator sheet = pupil.page().locator("cs-sheet");
        assertThat(sheet).hasAttribute("stand", "half");

        Locator chosen = explore.list().locator("[aria-current=true]");
        assertThat(chosen).isInViewport();
        pupil.page().waitForFunction("() => !document.querySelector('cs-sheet').getAnimations().length");
        assertThat(chosen.boundingBox().y).isLessThan(sheet.boundingBox().y);
    }

    private static Locator grip(Locator sheet, Reader pupil, String leadingTo) {
        return sheet.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions()
                        .setName(pupil.words().say("board.sheet." + leadingTo))
                        .setExact(true));
    }

    private static void pull(Reader pupil, Locator grip, double to) {
        BoundingBox box = grip.boundingBox();
        pupil.page().mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        pupil.page().mouse().down();
        pupil.page().mouse().move(box.x + box.width / 2, to, new Mouse.MoveOptions().setSteps(5));
        pupil.page().mouse().up();
    }
}
