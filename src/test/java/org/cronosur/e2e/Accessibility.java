package org.cronosur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe-core finds on a page: WCAG 2.2 A and AA, and what is known to be good. */
final class Accessibility {

    private static final Map<String, Object> EVERYTHING = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    /** Only what was found crosses to this side: all that axe knows of a page is as large as the page. */
    private static final String RUN = """
            async only => {
              const told = await axe.run({runOnly: only, resultTypes: ['violations']});
              return told.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id} at ${node.target} ${node.html.split('\\n')[0]}: ${node.failureSummary}`));
            }""";

    private final Page page;

    Accessibility(Page page) {
        this.page = page;
    }

    void isComplete() {
        assertThat(found(EVERYTHING)).isEmpty();
    }

    /** What another appearance can spoil. */
    void hasContrast(String appearance) {
        assertThat(found(COLOURS)).as(appearance).isEmpty();
    }

    private List<?> found(Map<String, Object> only) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate(RUN, only);
    }
}
