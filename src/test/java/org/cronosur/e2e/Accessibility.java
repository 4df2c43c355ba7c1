package org.cronosur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core finds on a page: WCAG 2.2 A and AA, and what is known to be good. */
final class Accessibility {

    private static final List<String> EVERYTHING =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final Page page;

    Accessibility(Page page) {
        this.page = page;
    }

    void isComplete() {
        assertThat(found(new AxeBuilder(page).withTags(EVERYTHING))).isEmpty();
    }

    /** What another appearance can spoil. */
    void hasContrast(String appearance) {
        assertThat(found(new AxeBuilder(page).withRules(COLOURS)))
                .as(appearance)
                .isEmpty();
    }

    /** Legacy mode stays in the page at hand; no page here has frames. */
    private static List<String> found(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(Accessibility::told)
                .toList();
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + " at " + place(node) + ": " + node.getFailureSummary());
    }

    private static String place(CheckedNode node) {
        return node.getTarget() + " " + node.getHtml().lines().findFirst().orElse("");
    }
}
