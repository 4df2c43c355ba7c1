package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing on any view: at a desk, on a phone, in the dark, in high contrast. */
@Story
class AccessStory {

    @ParameterizedTest
    @EnumSource
    void atADesk(View view, Visits visits) {
        Reader reader = visits.by(Setting.SPANISH);
        view.openedBy(reader);
        Accessibility accessibility = new Accessibility(reader.page());

        accessibility.isComplete();
        assertThat(reader.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        for (String appearance : new String[] {"dark", "contrast"}) {
            reader.sees(appearance);
            accessibility.hasContrast(appearance);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onAPhone(View view, Visits visits) {
        Reader reader = visits.by(Setting.ON_A_PHONE);
        view.openedBy(reader);

        assertThat(reader.sideways()).as("sideways scrolling").isZero();
        reader.unrollsThePage();
        new Accessibility(reader.page()).isComplete();
    }
}
