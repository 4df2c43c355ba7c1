package org.cronosur.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.explore.ExploreFixture.COUP;
import static org.cronosur.explore.ExploreFixture.TRADE;
import static org.cronosur.explore.ExploreFixture.claim;
import static org.cronosur.explore.ExploreFixture.event;
import static org.cronosur.explore.ExploreFixture.witness;

import java.util.List;
import java.util.Map;
import org.cronosur.catalogue.Event;
import org.cronosur.explore.Outcome.Reason;
import org.cronosur.explore.Outcome.Refusal;
import org.cronosur.texts.Locator;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private final Event crisis = event("crisis", "1930", TRADE, 2, claim("one", "slump"), claim("two", "slump"));
    private final Event early = event("early", "1943-06-04", COUP, 3, claim("one", "clique", "revolt"));
    private final Event late = event("late", "2019-11-10", COUP, 3, claim("two", "de facto"));

    private final Witness one = witness("one", 1948, crisis, early);
    private final Witness two = witness("two", 2021, crisis, late);
    private final Witness three = witness("three", 2007);

    private Comparing comparing(Map<String, String> query) {
        Choice choice = new Choice(
                query.get("one"),
                query.get("other"),
                query.containsKey("years") ? Choice.By.YEARS : Choice.By.THEME,
                query.get("theme"),
                null);
        return Comparing.of(choice, List.of(one, three, two));
    }

    @Test
    void theOldestMeetsTheNewestOnWhatWeighsMost() {
        Comparing comparing = comparing(Map.of());
        assertThat(comparing.choice().one()).isEqualTo("one");
        assertThat(comparing.choice().other()).isEqualTo("two");
        assertThat(comparing.outcome()).isEqualTo(new Comparison(one, two, new Ground.SameTheme(COUP)));
    }

    @Test
    void aTextIsNotComparedWithItselfNorWithOneThatIsNotThere() {
        assertThat(comparing(Map.of("one", "one", "other", "one")).outcome())
                .isEqualTo(new Refusal(Reason.SAME_TEXT, ""));
        assertThat(comparing(Map.of("one", "nobody")).outcome()).isEqualTo(new Refusal(Reason.UNKNOWN_TEXT, "nobody"));
        assertThat(comparing(Map.of("theme", "weather")).outcome())
                .isEqualTo(new Refusal(Reason.UNKNOWN_THEME, "weather"));
        assertThat(comparing(Map.of("other", "three")).outcome()).isEqualTo(new Refusal(Reason.NO_COMMON_THEME, ""));
    }

    @Test
    void byYearsTheyMeetWhereBothSpeak() {
        assertThat(comparing(Map.of("years", "")).outcome())
                .isEqualTo(new Comparison(one, two, new Ground.SameYears(new Years(1930, 1930))));
        assertThat(comparing(Map.of("years", "", "other", "three")).outcome())
                .isEqualTo(new Comparison(one, three, new Ground.SameYears(Years.SCOPE)));
    }

    @Test
    void onAGroundOnlyWhatBelongsToItIsHeard() {
        Comparison coups = new Comparison(one, two, new Ground.SameTheme(COUP));
        assertThat(coups.oneHere().events()).containsExactly(early);
        assertThat(coups.shared()).isEmpty();
        assertThat(coups.commonWords()).isZero();
        Comparison trade = new Comparison(one, two, new Ground.SameTheme(TRADE));
        assertThat(trade.shared()).containsExactly(crisis);
        assertThat(trade.commonWords()).isEqualTo(1);
    }

    @Test
    void theYearsBetweenAreThoseOfWhichNeitherSpeaks() {
        Comparison apart =
                new Comparison(witness("one", 1948, early), witness("two", 2021, late), new Ground.SameTheme(COUP));
        assertThat(apart.between()).contains(new Years(1943, 2019));
        assertThat(new Comparison(one, two, new Ground.SameTheme(COUP)).between())
                .isEmpty();
    }

    @Test
    void aWitnessKnowsItsTermsItsErrorsAndItsParagraphs() {
        assertThat(one.terms()).extracting(LoadedTerm::word).containsExactly("slump", "clique", "revolt");
        assertThat(one.corrections()).extracting(Correction::event).containsExactly(crisis, early);
        assertThat(two.corrections()).isEmpty();
        assertThat(one.citing(new Locator("first", 2))).containsExactly(crisis, early);
        assertThat(one.citing(new Locator("first", 1))).isEmpty();
    }
}
