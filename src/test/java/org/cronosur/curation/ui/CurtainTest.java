package org.cronosur.curation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.curation.ui.Curtain.Thing.DATES;
import static org.cronosur.curation.ui.Curtain.Thing.NAMES;
import static org.cronosur.curation.ui.Curtain.Thing.OUTCOME;

import org.junit.jupiter.api.Test;

class CurtainTest {

    private final Curtain curtain = new Curtain();

    @Test
    void nothingIsHiddenAtFirst() {
        assertThat(curtain.hidesAnything()).isFalse();
        assertThat(curtain).hasToString("");
    }

    @Test
    void whatIsRevealedAtOneStepIsHiddenAgainAtTheNext() {
        curtain.toggle(OUTCOME);
        curtain.toggle(DATES);
        curtain.revealNext();
        assertThat(curtain.hides(DATES)).isFalse();
        assertThat(curtain.hides(OUTCOME)).isTrue();
        curtain.fall();
        assertThat(curtain.hides(DATES)).isTrue();
    }

    @Test
    void theKeyOfAThingHidesWhatIsSeenAndShowsWhatIsHidden() {
        curtain.toggle(NAMES);
        curtain.revealNext();
        curtain.toggle(NAMES);
        assertThat(curtain.hides(NAMES)).isTrue();
        curtain.toggle(NAMES);
        curtain.fall();
        assertThat(curtain.hides(NAMES)).isFalse();
    }

    @Test
    void theAddressNamesWhatIsHidden() {
        curtain.read("outcome,dates,nonsense");
        assertThat(curtain).hasToString("dates,outcome");
        curtain.read("");
        assertThat(curtain.hidesAnything()).isFalse();
    }
}
