package org.cronosur.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.curation.SetFixture.draft;
import static org.cronosur.curation.SetFixture.said;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final SetDraft SEEN = draft("T", "a", "b", "c");

    @Test
    void whatTwoPeopleDoAtDifferentPlacesIsKeptOfBoth() {
        SetDraft mine = SEEN.saying(new Step("a", said("mía"), null));
        SetDraft theirs = draft("Otro", "a", "b", "x", "c").saying(new Step("a", null, said("¿suya?")));

        SetDraft both = new Merging(SEEN, mine, theirs).together().orElseThrow();

        assertThat(both.cover().title().es()).isEqualTo("Otro");
        assertThat(both.events()).containsExactly("a", "b", "x", "c");
        assertThat(both.steps().getFirst().note()).contains(said("mía"));
        assertThat(both.steps().getFirst().ask()).contains(said("¿suya?"));
    }

    @Test
    void anOrderAndAnAdditionGoTogether() {
        SetDraft reversed = draft("T", "c", "b", "a");
        SetDraft longer = draft("T", "a", "b", "x", "c");

        assertThat(new Merging(SEEN, reversed, longer).together().orElseThrow().events())
                .containsExactly("c", "b", "x", "a");
        assertThat(new Merging(SEEN, longer, reversed).together().orElseThrow().events())
                .containsExactly("c", "b", "x", "a");
    }

    @Test
    void whatCollidesIsLeftToSomebodyToDecide() {
        SetDraft note = SEEN.saying(new Step("a", said("mía"), null));

        assertThat(new Merging(SEEN, note, SEEN.saying(new Step("a", said("suya"), null))).together())
                .isEmpty();
        assertThat(new Merging(SEEN, note, SEEN.without("a")).together()).isEmpty();
        assertThat(new Merging(SEEN, draft("Uno", List.of()), note).together()).isEmpty();
        assertThat(new Merging(SEEN, SEEN.arranged(List.of("b", "a")), SEEN.arranged(List.of("c", "a"))).together())
                .isEmpty();
    }
}
