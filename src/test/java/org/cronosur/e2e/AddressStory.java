package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one sees stands in the address: it can be reloaded, passed on, and gone back from. */
@Story
class AddressStory {

    private static final String COUP = "coup-june-1943";
    private static final String URIBURU = "uriburu-1930";

    private String coup = "";
    private String uriburu = "";

    @BeforeEach
    void knowTheTitles() {
        Catalogue catalogue = new Catalogue(SharedProgram.get());
        coup = catalogue.title(COUP, Setting.SPANISH);
        uriburu = catalogue.title(URIBURU, Setting.SPANISH);
    }

    @Test
    void backAndForwardGoThroughWhatWasChosen(Visits visits) {
        Reader pupil = visits.by(Setting.SPANISH);
        Explore explore = Explore.openedBy(pupil, "/?view=list");
        explore.choosesInList(uriburu);
        explore.tells(uriburu);
        explore.choosesInList(coup);
        explore.tells(coup);

        pupil.goBack();
        explore.tells(uriburu);
        explore.picturesShow(URIBURU);

        pupil.goForward();
        explore.tells(coup);
        explore.picturesShow(COUP);
    }

    @Test
    void backComesHomeFromAnotherPage(Visits visits) {
        Reader pupil = visits.by(Setting.SPANISH);
        Explore explore = Explore.openedBy(pupil, "/?event=" + COUP);
        explore.tells(coup);
        pupil.opensFromMenu("texts.title");
        assertThat(pupil.page()).hasURL(pupil.absolute("/texts"));

        pupil.goBack();

        Explore.shownTo(pupil).tells(coup);
        explore.picturesShow(COUP);
    }

    @Test
    void reloadingChangesNothing(Visits visits) {
        Reader pupil = visits.by(Setting.SPANISH);
        Explore explore = Explore.openedBy(pupil);
        explore.filtersCountry(pupil.words().country("AR"));
        explore.looksAtList();
        explore.choosesInList(coup);
        explore.tells(coup);
        String address = pupil.addressAtRest();
        List<String> shown = explore.reachableOnTimeline();

        pupil.reload();

        explore.tells(coup);
        assertThat(pupil.addressAtRest()).isEqualTo(address);
        assertThat(explore.list()).isVisible();
        assertThat(explore.reachableOnTimeline()).isEqualTo(shown);
    }

    @Test
    void anAddressPassedOnShowsAnotherReaderTheSame(Visits visits) {
        Reader teacher = visits.by(Setting.SPANISH);
        Explore first = Explore.openedBy(teacher);
        first.filtersCountry(teacher.words().country("PE"));
        List<String> shown = first.reachableOnTimeline();

        Reader pupil = visits.by(Setting.ON_A_PHONE);
        Explore second = Explore.openedBy(pupil, teacher.address());

        assertThat(second.reachableOnTimeline()).isEqualTo(shown);
    }

    @Test
    void twoTabsDoNotDisturbEachOther(Visits visits) {
        Reader pupil = visits.by(Setting.SPANISH);
        Explore one = Explore.openedBy(pupil, "/?event=" + COUP);
        Explore other = Explore.openedBy(pupil.inAnotherTab(), "/?event=" + URIBURU);

        other.tells(uriburu);
        one.tells(coup);
        one.looksAtList();
        one.choosesInList(uriburu);
        one.tells(uriburu);

        assertThat(other.list()).isHidden();
        other.picturesShow(URIBURU);
    }
}
