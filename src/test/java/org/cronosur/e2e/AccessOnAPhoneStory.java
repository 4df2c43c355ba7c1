package org.cronosur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing on any view 360 px wide, and none has to be pushed sideways. */
@Story
class AccessOnAPhoneStory {

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(View view, Visits visits) {
        Reader reader = view.opened(visits, Setting.ON_A_PHONE);

        assertThat(reader.sideways()).as("sideways scrolling").isZero();
        reader.unrollsThePage();
        new Accessibility(reader.page()).isComplete();
    }
}
