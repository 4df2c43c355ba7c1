package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A teacher sends a younger class an address; what tells of killing or torture stays out until it is lifted. */
@Story
class YoungerClassStory {

    private static final String MASSACRE = "cayara-massacre-1988";

    @Test
    void anAddressLeavesItOutAndTheFrameBringsItBack(Visits visits) {
        Reader pupil = visits.by(Setting.ON_A_PHONE);
        Explore explore = Explore.openedBy(pupil, "/?country=PE&level=younger");
        Locator notice = pupil.page().locator("cs-level");
        assertThat(notice).containsText(pupil.words().say("level.notice"));
        assertThat(explore.reachableOnTimeline()).doesNotContain(MASSACRE);

        pupil.goTo("/events/" + MASSACRE);
        assertThat(pupil.page().getByText(pupil.words().say("level.withheld.title")))
                .isVisible();

        pupil.goTo("/?country=PE");
        assertThat(explore.reachableOnTimeline()).doesNotContain(MASSACRE);
        notice.getByRole(AriaRole.BUTTON).click();
        assertThat(notice).isHidden();
        assertThat(explore.reachableOnTimeline()).contains(MASSACRE);
        assertThat(pupil.address()).doesNotContain("level");
    }
}
