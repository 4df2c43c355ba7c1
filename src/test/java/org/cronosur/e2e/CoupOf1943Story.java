package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pupil has heard of a coup in Argentina in 1943 and looks for it. */
@Story
class CoupOf1943Story {

    private static final String COUP = "coup-june-1943";

    @ParameterizedTest
    @EnumSource
    void findsItBySearching(Setting setting, Visits visits) {
        String title = new Catalogue(SharedProgram.get()).title(COUP, setting);
        Reader pupil = visits.by(setting);
        Explore explore = Explore.openedBy(pupil);

        explore.searches(setting == Setting.ENGLISH ? "coup 1943" : "golpe 1943");
        explore.hit(title).click();

        explore.tells(title);
        explore.picturesShow(COUP);
        pupil.isAt("event=" + COUP);
        assertThat(explore.row("collation.what").getByRole(AriaRole.CELL)).not().hasCount(0);
    }
}
