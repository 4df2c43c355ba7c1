package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pupil wants to see what happened in Peru, and nothing else. */
@Story
class FilterPeruStory {

    @ParameterizedTest
    @EnumSource
    void seesOnlyPeru(Setting setting, Visits visits) {
        Reader pupil = visits.by(setting);
        String peru = pupil.words().country("PE");
        Explore explore = Explore.openedBy(pupil);
        List<String> all = explore.reachableOnTimeline();

        explore.filtersCountry(peru);

        assertThat(explore.sentence()).containsText(peru);
        pupil.isAt("country=PE");
        assertThat(explore.reachableOnTimeline()).isNotEmpty().hasSizeLessThan(all.size());

        explore.looksAtList();
        assertThat(explore.lines().first()).isVisible();
        for (var line : explore.lines().all()) {
            assertThat(line).containsText(peru);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheFilterAway(Setting setting, Visits visits) {
        Reader pupil = visits.by(setting);
        Explore explore = Explore.openedBy(pupil, "/?country=PE&theme=coup");
        List<String> few = explore.reachableOnTimeline();

        explore.dropsAllFilters();

        assertThat(explore.sentence()).not().containsText(pupil.words().country("PE"));
        assertThat(pupil.address()).isEqualTo("/");
        assertThat(explore.reachableOnTimeline()).hasSizeGreaterThan(few.size());
    }
}
