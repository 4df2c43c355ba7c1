package org.cronosur.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.OwnEvents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a teacher writes an event. */
@ProgramTest
class EventFormTest extends SpringBrowserlessTest {

    private static final UUID TEACHER = UUID.randomUUID();

    @Autowired
    private Benches benches;

    @Autowired
    private Events events;

    @Autowired
    private EventAccounts accounts;

    @Autowired
    private OwnEvents own;

    @Test
    void whatIsOpenedAndKeptUnchangedSaysTheSame() {
        Bench bench = benches.of(TEACHER, null);
        List<String> slugs = events.findAll().stream().map(Event::slug).toList();
        assertThat(slugs).hasSizeGreaterThan(100);
        accounts.of(slugs).stream().map(EventAccount::event).forEach(event -> {
            EventDraft draft = new EventForm(bench).saying(EventDraft.of(event)).read();
            Event kept = Event.shipped(
                    event.slug(), draft.naming(), draft.circumstances(), draft.standing(), draft.testimony());
            assertThat(kept.differingFrom(event)).as(event.slug()).isEmpty();
            assertThat(draft.faults()).as(event.slug()).isEmpty();
        });
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        EventForm form = new EventForm(benches.of(TEACHER, null));

        assertThatExceptionOfType(Complaint.class)
                .isThrownBy(form::read)
                .satisfies(complaint -> assertThat(complaint.inWords()).contains("Título"));
    }

    @Test
    void theListNamesACopyWhoseOriginalIsStillTheSame() {
        Event copy = own.copy(TEACHER, "uriburu-1930", "para mi clase");

        assertThat(own.titles(TEACHER)).extracting(title -> title.slug()).containsExactly(copy.slug());
        assertThat(own.behind(TEACHER)).isEmpty();
        own.delete(TEACHER, copy.slug());
        assertThat(own.titles(TEACHER)).isEmpty();
    }
}
