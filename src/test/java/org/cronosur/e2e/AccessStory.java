package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing on any view: by day, in the dark, in high contrast, and as narrow as a phone. */
@Story
class AccessStory {

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(View view, Visits visits) {
        Reader reader = view.opened(visits, Setting.SPANISH);
        Accessibility accessibility = new Accessibility(reader.page());

        accessibility.isComplete();
        assertThat(reader.page().locator("html")).hasAttribute("lang", Setting.SPANISH.language());
        assertThat(reader.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        for (String appearance : new String[] {"dark", "contrast"}) {
            reader.sees(appearance);
            accessibility.hasContrast(appearance);
        }

        reader.sees("light");
        reader.narrowsThePageToAPhone();
        assertThat(reader.sideways()).as("sideways scrolling").isZero();
        reader.unrollsThePage();
        accessibility.isComplete();
    }
}
