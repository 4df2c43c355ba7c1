package org.cronosur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What teachers make, beside the shipped events. */
@ProgramTest
class OwnEventsTest {

    private static final String SHIPPED = "uriburu-1930";
    private static final UUID TEACHER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();

    @Autowired
    private OwnEvents own;

    @Autowired
    private Events events;

    @Autowired
    private EventAccounts accounts;

    @Autowired
    private EventSearch search;

    @AfterEach
    void clearTheDesk() {
        own.of(TEACHER).forEach(event -> own.delete(TEACHER, event.slug()));
    }

    @Test
    void aCopyLeavesTheShippedEventAsItIs() {
        String before = shipped().digest();
        Event copy = own.copy(TEACHER, SHIPPED, "para mi clase");

        own.change(TEACHER, copy.slug(), 0, called(copy, "El golpe de septiembre"));

        assertThat(own.of(TEACHER, copy.slug()).orElseThrow().title().es()).isEqualTo("El golpe de septiembre");
        assertThat(shipped().digest()).isEqualTo(before);
        assertThat(copy.own().orElseThrow().original()).contains(SHIPPED);
        assertThat(copy.own().orElseThrow().isBehind(shipped())).isFalse();
    }

    @Test
    void nobodyElseSeesOrChangesWhatIsNotPublished() {
        Event mine = own.copy(TEACHER, SHIPPED, "");

        assertThat(own.of(COLLEAGUE, mine.slug())).isEmpty();
        assertThat(mine.isOpen()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.change(COLLEAGUE, mine.slug(), 0, EventDraft.of(mine)));
        assertThatIllegalArgumentException().isThrownBy(() -> own.delete(COLLEAGUE, mine.slug()));
    }

    @Test
    void whoChangesSecondIsToldThatAnotherWasFaster() {
        Event mine = own.copy(TEACHER, SHIPPED, "");
        own.change(TEACHER, mine.slug(), 0, called(mine, "Primera"));

        assertThatExceptionOfType(OwnEvents.ChangedMeanwhile.class)
                .isThrownBy(() -> own.change(TEACHER, mine.slug(), 0, called(mine, "Segunda")));
        assertThat(own.of(TEACHER, mine.slug()).orElseThrow().title().es()).isEqualTo("Primera");
    }

    @Test
    void ownEventsStayOutOfWhatEverybodyExplores() {
        int explored = events.findAll().size();
        Event mine = own.copy(TEACHER, SHIPPED, "");
        own.change(TEACHER, mine.slug(), 0, called(mine, "Zarzaparrilla"));

        assertThat(events.findAll()).hasSize(explored);
        assertThat(events.findByText("velasco-1948")).extracting(Event::slug).doesNotContain(mine.slug());
        assertThat(search.find("zarzaparrilla")).isEmpty();
    }

    @Test
    void publishingShowsIt() {
        Event mine = own.copy(TEACHER, SHIPPED, "");

        own.show(List.of(mine.slug(), SHIPPED), true);

        assertThat(events.findBySlug(mine.slug()).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void aDraftWithFaultsIsRefusedWhole() {
        Event mine = own.copy(TEACHER, SHIPPED, "");
        EventDraft nameless = called(mine, " ");

        assertThat(nameless.faults()).containsExactly(EventDraft.Fault.TITLE_MISSING);
        assertThatIllegalArgumentException().isThrownBy(() -> own.create(TEACHER, nameless));
        assertThat(own.of(TEACHER)).hasSize(1);
    }

    @Test
    void theFingerprintChangesWithWhatIsTold() {
        Event mine = own.copy(TEACHER, SHIPPED, "");
        EventDraft later = new EventDraft(
                EventDraft.of(mine).naming(),
                dated(mine, "1930-09-07"),
                EventDraft.of(mine).standing(),
                EventDraft.of(mine).testimony());

        assertThat(own.change(TEACHER, mine.slug(), 0, later).digest()).isNotEqualTo(mine.digest());
    }

    private Event shipped() {
        return accounts.of(SHIPPED).orElseThrow().event();
    }

    private static EventDraft called(Event event, String title) {
        EventDraft draft = EventDraft.of(event);
        Event.Naming naming = new Event.Naming(
                new Bilingual(title, title),
                draft.naming().label(),
                draft.naming().summary());
        return new EventDraft(naming, draft.circumstances(), draft.standing(), draft.testimony());
    }

    private static Event.Circumstances dated(Event event, String edtf) {
        Event.Circumstances now = EventDraft.of(event).circumstances();
        return new Event.Circumstances(
                HistoricalDate.parse(edtf), now.dateSource(), now.countries(), now.place(), now.actors(), now.themes());
    }
}
