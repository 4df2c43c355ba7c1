package org.cronosur.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.cronosur.curation.SetFixture.draft;
import static org.cronosur.curation.SetFixture.said;
import static org.cronosur.curation.SetFixture.titled;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventUses;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.texts.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sets that teachers make, in the database of the program. */
@ProgramTest
class OwnSetsTest {

    private static final String LESSON = "argentina-uriburu-peron";
    private static final String URIBURU = "uriburu-1930";
    private static final String COUP = "coup-june-1943";
    private static final String ELECTION = "election-1946-peron";
    private static final Publication FOR_ALL = new Publication(true, "Ana, 4.º B");
    private static final UUID TEACHER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();

    @Autowired
    private OwnSets own;

    @Autowired
    private EventSets sets;

    @Autowired
    private Lessons lessons;

    @Autowired
    private SetUses uses;

    @Autowired
    private OwnEvents ownEvents;

    @AfterEach
    void clearTheDesk() {
        own.of(TEACHER).forEach(set -> own.delete(TEACHER, set.slug()));
        ownEvents.of(TEACHER).forEach(event -> ownEvents.delete(TEACHER, event.slug()));
    }

    @Test
    void whatUsesAnEventIsToldPublishedOrNot() {
        EventSet mine = own.begin(TEACHER, titled("Sin publicar"), List.of(URIBURU));
        EventSet open = own.begin(TEACHER, titled("Publicada"), List.of(URIBURU));
        own.publish(TEACHER, open.slug(), FOR_ALL);

        assertThat(uses.usesOf(TEACHER, URIBURU).named())
                .extracting(use -> use.title().es(), EventUses.Use::path, EventUses.Use::published)
                .contains(
                        tuple("Sin publicar", "/desk/set/" + mine.slug(), false),
                        tuple("Publicada", "/desk/set/" + open.slug(), true));
        EventUses.Uses seenByAColleague = uses.usesOf(COLLEAGUE, URIBURU);
        assertThat(seenByAColleague.named())
                .extracting(EventUses.Use::path)
                .contains("/lessons/" + open.slug())
                .doesNotContain("/desk/set/" + mine.slug());
        assertThat(seenByAColleague.others()).isPositive();
    }

    @Test
    void aSetBeginsInTheOrderOfItsDates() {
        EventSet set = begun(ELECTION, URIBURU, "nothing", COUP);

        assertThat(SetDraft.of(own.of(TEACHER, set.slug()).orElseThrow()).events())
                .containsExactly(URIBURU, COUP, ELECTION);
    }

    @Test
    void whatIsSaidAtAStepIsKept() {
        EventSet set = begun(URIBURU);
        Step step = new Step(
                URIBURU,
                said("nota"),
                said("¿y?"),
                new Scene(-15000L, -14000L, null, null, null),
                List.of(new OwnWording("velasco-1948", new Locator("one", 4), said("en mis palabras"))));

        own.change(TEACHER, set.slug(), 0, SetDraft.of(set).saying(step));

        Step kept = own.of(TEACHER, set.slug()).orElseThrow().steps().getFirst();
        assertThat(kept.note()).contains(said("nota"));
        assertThat(kept.scene()).isEqualTo(step.scene());
        assertThat(kept.wordings()).isEqualTo(step.wordings());
    }

    @Test
    void nobodyElseSeesItBeforeItIsPublished() {
        EventSet set = begun(URIBURU);

        assertThat(sets.findBySlug(set.slug())).isEmpty();
        assertThat(lessons.of(set.slug(), Optional.of(STRANGER))).isEmpty();
        assertThat(lessons.of(set.slug(), Optional.of(TEACHER))).isPresent();
        assertThat(own.of(STRANGER, set.slug())).isEmpty();
        assertThat(own.versions(STRANGER, set.slug())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.change(STRANGER, set.slug(), 0, draft("Mía", URIBURU)));
        assertThatIllegalArgumentException().isThrownBy(() -> own.copy(STRANGER, set.slug()));
        assertThatIllegalArgumentException().isThrownBy(() -> own.delete(STRANGER, set.slug()));
    }

    @Test
    void publishedItIsALessonUntilItIsWithdrawn() {
        EventSet set = begun(URIBURU, COUP);

        own.publish(TEACHER, set.slug(), FOR_ALL);
        assertThat(lessons.of(set.slug()).orElseThrow().events()).containsExactly(URIBURU, COUP);
        assertThat(sets.findAll()).extracting(EventSet::slug).endsWith(set.slug());
        assertThat(sets.findByEvent(COUP)).extracting(EventSet::slug).contains(set.slug());

        own.withdraw(TEACHER, set.slug());
        assertThat(lessons.of(set.slug())).isEmpty();
    }

    @Test
    void underItsLinkOnlyItStandsAmongNoLessons() {
        EventSet set = begun(URIBURU);

        own.publish(TEACHER, set.slug(), new Publication(false, null));

        assertThat(sets.findBySlug(set.slug())).isPresent();
        assertThat(sets.findAll()).extracting(EventSet::slug).doesNotContain(set.slug());
        assertThat(sets.findByEvent(URIBURU)).extracting(EventSet::slug).doesNotContain(set.slug());
    }

    @Test
    void whatHasNoStepIsNotPublished() {
        EventSet set = begun();

        assertThatIllegalArgumentException().isThrownBy(() -> own.publish(TEACHER, set.slug(), FOR_ALL));
    }

    @Test
    void whatIsLaidAsideIsPublishedNoMore() {
        EventSet set = begun(URIBURU);
        own.publish(TEACHER, set.slug(), FOR_ALL);

        own.layAside(TEACHER, set.slug(), true);

        assertThat(sets.findBySlug(set.slug())).isEmpty();
        assertThat(own.layAside(TEACHER, set.slug(), false).isOpen()).isFalse();
    }

    @Test
    void whoChangesSecondOverwritesNothing() {
        EventSet set = begun(URIBURU);
        own.change(TEACHER, set.slug(), 0, draft("Primera", URIBURU));

        assertThatExceptionOfType(OwnSets.ChangedMeanwhile.class)
                .isThrownBy(() -> own.change(TEACHER, set.slug(), 0, draft("Segunda", URIBURU)));
        assertThat(own.of(TEACHER, set.slug()).orElseThrow().title().es()).isEqualTo("Primera");
    }

    @Test
    void everyChangeIsAVersionAndNoneIsLostByGoingBack() {
        EventSet set = begun(URIBURU);
        own.share(TEACHER, set.slug(), new Share(COLLEAGUE, true));
        own.change(COLLEAGUE, set.slug(), 0, draft("De ella", COUP));
        own.change(TEACHER, set.slug(), 1, draft("De ella", COUP));

        EventSet back = own.goBack(TEACHER, set.slug(), 1, 0);

        assertThat(SetDraft.of(back).events()).containsExactly(URIBURU);
        assertThat(own.versions(TEACHER, set.slug()))
                .extracting(
                        SetVersion::number,
                        SetVersion::madeBy,
                        version -> version.backTo().isPresent())
                .containsExactly(tuple(2, TEACHER, true), tuple(1, COLLEAGUE, false), tuple(0, TEACHER, false));
    }

    @Test
    void whoGoesOnWritingTheSameThingMakesOneVersionOfIt() {
        EventSet set = begun(URIBURU);
        own.change(TEACHER, set.slug(), 0, draft("Mi", URIBURU));
        own.change(TEACHER, set.slug(), 1, draft("Mi primera", URIBURU));
        own.change(TEACHER, set.slug(), 2, draft("Mi primera lección", URIBURU));
        own.change(TEACHER, set.slug(), 3, draft("Mi primera lección", URIBURU, COUP));

        assertThat(own.versions(TEACHER, set.slug()))
                .extracting(version -> version.content().cover().title().es())
                .containsExactly("Mi primera lección", "Mi primera lección", "Mi lección");
        assertThat(own.of(TEACHER, set.slug()).orElseThrow().own().orElseThrow().revision())
                .isEqualTo(4);
    }

    @Test
    void aColleagueDoesWhatSheIsAllowedAndNoMore() {
        EventSet set = begun(URIBURU);
        own.share(TEACHER, set.slug(), new Share(COLLEAGUE, false));

        assertThat(own.of(COLLEAGUE)).extracting(EventSet::slug).containsExactly(set.slug());
        assertThatIllegalArgumentException().isThrownBy(() -> own.change(COLLEAGUE, set.slug(), 0, draft("Mía", COUP)));

        own.share(TEACHER, set.slug(), new Share(COLLEAGUE, true));
        own.change(COLLEAGUE, set.slug(), 0, draft("De ambas", COUP));
        assertThatIllegalArgumentException().isThrownBy(() -> own.publish(COLLEAGUE, set.slug(), FOR_ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> own.delete(COLLEAGUE, set.slug()));

        own.unshare(TEACHER, set.slug(), COLLEAGUE);
        assertThat(own.of(COLLEAGUE, set.slug())).isEmpty();
    }

    @Test
    void aCopyOfAShippedLessonLeavesThatAsItIs() {
        EventSet shipped = sets.findBySlug(LESSON).orElseThrow();

        EventSet copy = own.copy(TEACHER, LESSON);
        own.change(TEACHER, copy.slug(), 0, draft("Mi versión", COUP));

        assertThat(copy.own().orElseThrow().copyOf()).isEqualTo(LESSON);
        assertThat(sets.findBySlug(LESSON).orElseThrow().steps()).hasSameSizeAs(shipped.steps());
        assertThatIllegalArgumentException().isThrownBy(() -> own.delete(TEACHER, LESSON));
    }

    @Test
    void herOwnEventsAreShownWithTheSetAndHiddenWithIt() {
        Event mine = ownEvents.copy(TEACHER, URIBURU, "");
        EventSet set = begun(mine.slug(), COUP);

        own.publish(TEACHER, set.slug(), FOR_ALL);
        assertThat(lessons.of(set.slug()).orElseThrow().events()).containsExactly(mine.slug(), COUP);

        own.delete(TEACHER, set.slug());
        assertThat(ownEvents.of(TEACHER, mine.slug()).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void nobodyPutsInAnEventThatSheCannotSee() {
        Event mine = ownEvents.copy(TEACHER, URIBURU, "");
        EventSet hers = own.begin(STRANGER, titled("De otra"), List.of(mine.slug()));

        assertThat(hers.steps()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.change(STRANGER, hers.slug(), 0, draft("De otra", mine.slug())));
        own.delete(STRANGER, hers.slug());
    }

    private EventSet begun(String... events) {
        return own.begin(TEACHER, titled("Mi lección"), List.of(events));
    }
}
