package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Somebody who has no mouse reaches everything, and does not press Tab for ever. */
@Story
class KeyboardStory {

    private static final int MOST_STOPS = 12;

    /** More presses than any lane or page needs. */
    private static final int ENOUGH = 400;

    /** What has the focus, as a person would name it; nothing while that is outside the view. */
    private static final String FOCUS = """
            view => {
              let at = document.activeElement;
              if (!view.contains(at)) return '';
              while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return at.localName + ' ' + (at.getAttribute('aria-label') ?? at.textContent).trim();
            }""";

    private final Catalogue catalogue = new Catalogue(SharedProgram.get());

    @ParameterizedTest
    @ValueSource(strings = {"country", "theme", "text"})
    void everyEventIsOnTheTimeline(String lanes, Visits visits) {
        Explore explore = Explore.openedBy(visits.by(Setting.SPANISH), "/?lanes=" + lanes);

        assertThat(explore.reachableOnTimeline()).containsExactlyInAnyOrderElementsOf(ids(item -> true));
    }

    @Test
    void everyEventWithAPlaceIsOnTheMap(Visits visits) {
        Explore explore = Explore.openedBy(visits.by(Setting.SPANISH));
        assertThat(explore.map()).isVisible();

        assertThat(explore.reachableOnMap()).containsExactlyInAnyOrderElementsOf(ids(item -> item.hasNonNull("place")));
    }

    @Test
    void everyEventIsInTheList(Visits visits) {
        Explore explore = Explore.openedBy(visits.by(Setting.SPANISH), "/?view=list&from=1914");

        assertThat(explore.lines()).hasCount(ids(item -> true).size());
    }

    /** Not only counted: walked, lane by lane, as somebody does who wants to hear them all. */
    @Test
    void arrowsLeadToEveryEventOfTheTimeline(Visits visits) {
        Reader reader = visits.by(Setting.SPANISH);
        Explore explore = Explore.openedBy(reader, "/?country=PE");
        Set<String> heard = new LinkedHashSet<>();
        explore.onTimeline().focus();
        upToTheFirstLane(reader, explore);

        String lane = "";
        while (!lane.equals(name(explore))) {
            reader.press("Home");
            lane = name(explore);
            walk(reader, explore, heard);
            reader.press("Home", "ArrowDown", "Home");
            if (explore.onTimeline().count() == 0 || heard.contains(name(explore))) {
                break;
            }
        }

        assertThat(heard).hasSize(explore.reachableOnTimeline().size());
    }

    @Test
    void exploreHasAtMostTwelveTabStops(Visits visits) {
        Reader reader = visits.by(Setting.SPANISH);
        Explore.openedBy(reader).timeline().waitFor();

        assertThat(tabStops(reader)).hasSizeBetween(6, MOST_STOPS);
    }

    @Test
    void enterOpensAndEscapeLetsGo(Visits visits) {
        Reader reader = visits.by(Setting.SPANISH);
        Explore explore = Explore.openedBy(reader);
        explore.onTimeline().focus();
        reader.press("End", "Enter");
        assertThat(explore.detail().getByRole(AriaRole.TABLE)).isVisible();
        reader.isAt("event=");

        explore.onTimeline().focus();
        reader.press("Escape");
        assertThat(explore.detail().getByRole(AriaRole.TABLE)).isHidden();
    }

    private interface Wanted {
        boolean is(JsonNode item);
    }

    private List<String> ids(Wanted wanted) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : catalogue.read("/api/pictures/items?lang=es").get("items")) {
            if (wanted.is(item)) {
                ids.add(item.get("id").asString());
            }
        }
        return ids;
    }

    private static void upToTheFirstLane(Reader reader, Explore explore) {
        String before = "";
        for (int press = 0; press < ENOUGH && !before.equals(name(explore)); press++) {
            before = name(explore);
            reader.press("ArrowUp");
        }
    }

    private static void walk(Reader reader, Explore explore, Set<String> heard) {
        String before = "";
        for (int press = 0; press < ENOUGH && !before.equals(name(explore)); press++) {
            before = name(explore);
            heard.add(before);
            reader.press("ArrowRight");
        }
    }

    private static String name(Explore explore) {
        return explore.onTimeline().getAttribute("aria-label");
    }

    /** What Tab comes to in the view, from the header to the end of the page. */
    private static List<String> tabStops(Reader reader) {
        Locator main = reader.page().getByRole(AriaRole.MAIN);
        List<String> stops = new ArrayList<>();
        for (int press = 0; press < ENOUGH; press++) {
            reader.press("Tab");
            String stop = (String) main.evaluate(FOCUS);
            if (stop.isEmpty() && !stops.isEmpty()) {
                break;
            }
            if (!stop.isEmpty()) {
                stops.add(stop);
            }
        }
        return stops;
    }
}
