package org.cronosur.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.curation.SetFixture.draft;
import static org.cronosur.curation.SetFixture.said;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cronosur.curation.Change.Heading;
import org.cronosur.curation.Change.Part;
import org.cronosur.curation.Collision.AtAStep;
import org.cronosur.curation.Collision.Choice;
import org.cronosur.curation.Collision.OfAStep;
import org.cronosur.curation.Collision.OfLength;
import org.cronosur.curation.Collision.OfOrder;
import org.cronosur.curation.Collision.OfTheWhole;
import org.cronosur.language.Bilingual;
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

    @Test
    void whatBothSayAlikeIsNoCollision() {
        SetDraft note = SEEN.saying(new Step("a", said("igual"), null));

        assertThat(new Merging(SEEN, note.under(SetFixture.titled("Mío")), note).together())
                .map(SetDraft::cover)
                .contains(SetFixture.titled("Mío"));
    }

    @Test
    void ofTwoNotesOneCountsOrBothDo() {
        SetDraft mine = SEEN.saying(new Step("a", said("mía"), null)).under(SetFixture.titled("Mío"));
        SetDraft theirs = SEEN.saying(new Step("a", said("suya"), null)).saying(new Step("b", null, said("¿suya?")));
        Merging merging = new Merging(SEEN, mine, theirs);

        assertThat(merging.collisions()).containsExactly(new AtAStep("a", Part.NOTE));
        assertThat(merging.canBeBoth(new AtAStep("a", Part.NOTE))).isTrue();
        assertThat(noteAt("a", merging.settled(Choice.MINE))).contains(said("mía"));
        assertThat(noteAt("a", merging.settled(Choice.THEIRS))).contains(said("suya"));
        assertThat(noteAt("a", merging.settled(Choice.BOTH))).contains(said("suya\nmía"));
        for (Choice choice : Choice.values()) {
            SetDraft settled = merging.settled(choice);
            assertThat(settled.cover().title()).isEqualTo(said("Mío"));
            assertThat(settled.stepAt("b").flatMap(Step::ask)).contains(said("¿suya?"));
        }
    }

    @Test
    void theYearsOfOneAndTheMapOfTheOtherGoTogether() {
        SetDraft mine = SEEN.saying(showing(new Scene(0L, 900L, null, null, null)));
        SetDraft theirs = SEEN.saying(showing(new Scene(null, null, -34.0, -58.0, 500.0)));

        assertThat(new Merging(SEEN, mine, theirs).together().flatMap(both -> both.stepAt("a")))
                .flatMap(Step::scene)
                .contains(new Scene(0L, 900L, -34.0, -58.0, 500.0));
    }

    @Test
    void ofTheYearsAndOfTheMapInViewEachIsChosenByItself() {
        SetDraft mine = SEEN.saying(showing(new Scene(0L, 900L, -34.0, -58.0, 500.0)));
        SetDraft theirs = SEEN.saying(showing(new Scene(100L, 200L, -12.0, -77.0, 300.0)));
        Merging merging = new Merging(SEEN, mine, theirs);
        Collision years = new AtAStep("a", Part.YEARS);
        Collision map = new AtAStep("a", Part.MAP);

        assertThat(merging.collisions()).containsExactly(years, map);
        assertThat(merging.settled(Map.of(years, Choice.THEIRS, map, Choice.MINE))
                        .stepAt("a"))
                .flatMap(Step::scene)
                .contains(new Scene(100L, 200L, -34.0, -58.0, 500.0));
        assertThat(merging.settled(Map.of(years, Choice.THEIRS, map, Choice.THEIRS))
                        .stepAt("a"))
                .flatMap(Step::scene)
                .contains(new Scene(100L, 200L, -12.0, -77.0, 300.0));
    }

    @Test
    void whoFreesTheYearsLeavesTheMapOfTheOther() {
        SetDraft seen = SEEN.saying(showing(new Scene(0L, 900L, -34.0, -58.0, 500.0)));
        SetDraft mine = SEEN.saying(showing(new Scene(null, null, -34.0, -58.0, 500.0)));
        SetDraft theirs = SEEN.saying(showing(new Scene(0L, 900L, -12.0, -77.0, 300.0)));

        assertThat(new Merging(seen, mine, theirs).together().flatMap(both -> both.stepAt("a")))
                .flatMap(Step::scene)
                .contains(new Scene(null, null, -12.0, -77.0, 300.0));
    }

    private static Step showing(Scene scene) {
        return new Step("a", null, null, scene, List.of());
    }

    @Test
    void aTitleIsOneOrTheOther() {
        Merging merging = new Merging(SEEN, draft("Mío", "a", "b", "c"), draft("Suyo", "a", "b", "c"));
        Collision title = new OfTheWhole(Heading.TITLE);

        assertThat(merging.collisions()).containsExactly(title);
        assertThat(merging.canBeBoth(title)).isFalse();
        assertThat(merging.settled(Choice.THEIRS).cover().title()).isEqualTo(said("Suyo"));
        assertThat(merging.settled(Choice.BOTH).cover().title()).isEqualTo(said("Mío"));
    }

    @Test
    void aStepThatOneTakesOutAndTheOtherTellsGoesOrStays() {
        SetDraft without = SEEN.without("b");
        SetDraft told = SEEN.saying(new Step("b", said("nota"), null));

        Merging outByMe = new Merging(SEEN, without, told);
        assertThat(outByMe.collisions()).containsExactly(new OfAStep("b"));
        assertThat(outByMe.settled(Choice.MINE).events()).containsExactly("a", "c");
        assertThat(noteAt("b", outByMe.settled(Choice.THEIRS))).contains(said("nota"));

        Merging outByThem = new Merging(SEEN, told, without);
        assertThat(outByThem.settled(Choice.THEIRS).events()).containsExactly("a", "c");
        assertThat(outByThem.settled(Choice.MINE).events()).containsExactly("a", "b", "c");
        assertThat(noteAt("b", outByThem.settled(Choice.MINE))).contains(said("nota"));
    }

    @Test
    void ofTwoOrdersOneCounts() {
        Merging merging = new Merging(SEEN, draft("T", "b", "a", "c"), draft("T", "c", "a", "b"));

        assertThat(merging.collisions()).containsExactly(new OfOrder());
        assertThat(merging.settled(Choice.MINE).events()).containsExactly("b", "a", "c");
        assertThat(merging.settled(Choice.THEIRS).events()).containsExactly("c", "a", "b");
    }

    @Test
    void whatBothAddedIsTooMuchForOneSet() {
        SetDraft almostFull = filled(
                "vieja", SetDraft.MOST_STEPS - 1, SEEN.without("a").without("b").without("c"));
        SetDraft mine = filled("mía", 1, almostFull);
        SetDraft theirs = filled("suya", 1, almostFull);
        Merging merging = new Merging(almostFull, mine, theirs);

        assertThat(merging.collisions()).containsExactly(new OfLength());
        assertThat(merging.settled(Choice.MINE).events()).isEqualTo(mine.events());
        assertThat(merging.settled(Choice.THEIRS).events()).isEqualTo(theirs.events());
        assertThat(merging.settled(Choice.BOTH).events()).isEqualTo(mine.events());
    }

    private static SetDraft filled(String name, int steps, SetDraft draft) {
        List<String> events =
                IntStream.range(0, steps).mapToObj(number -> name + number).toList();
        return draft.with(events, (one, other) -> 0);
    }

    private static Optional<Bilingual> noteAt(String event, SetDraft draft) {
        return draft.stepAt(event).flatMap(Step::note);
    }
}
