package org.cronosur.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.language.Bilingual;
import org.cronosur.people.AccountFixture;
import org.cronosur.people.Person;
import org.cronosur.texts.Locator;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.TextDraft;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where a teacher writes an event. */
@ProgramTest
class EventFormTest extends SpringBrowserlessTest {

    private static final UUID TEACHER = UUID.randomUUID();

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Benches benches;

    @Autowired
    private Events events;

    @Autowired
    private EventAccounts accounts;

    @Autowired
    private OwnEvents own;

    @Autowired
    private OwnTexts texts;

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
    void whatWasReadOutOfATextKeepsItsParagraph() {
        Bilingual nothing = new Bilingual("", "");
        texts.add(
                TEACHER,
                "memorias",
                new TextDraft(
                        "Mz",
                        "Memorias",
                        new Bilingual("Memorias", "Memoirs"),
                        "M. Z.",
                        "",
                        HistoricalDate.ofYear(1951),
                        "es",
                        nothing,
                        nothing,
                        nothing,
                        null,
                        List.of()));
        Claim.Citation place = new Claim.Citation("memorias", new Locator("", 3), List.of(7), null, null, null);
        Claim read = new Claim(place, List.of(), new Bilingual("Pararon.", "They stopped."), nothing);
        Bench bench = benches.of(TEACHER, null);

        Claim kept = new ClaimForm(bench).saying(read, bench).read();

        assertThat(kept.locator()).isEqualTo(new Locator("", 3));
        assertThat(kept.lines()).containsExactly(7);
        texts.delete(TEACHER, "memorias");
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        EventForm form = new EventForm(benches.of(TEACHER, null));

        assertThatExceptionOfType(Complaint.class)
                .isThrownBy(form::read)
                .satisfies(complaint -> assertThat(complaint.inWords()).contains("Título"));
    }

    @Test
    void aDayThatItsMonthDoesNotHaveIsSaidInOneSentence() {
        DateField date = new DateField("workshop.date");
        UI.getCurrent().setLocale(Locale.of("es"));
        date.type("31 de junio de 1943");

        assertThat(date.isReadable()).isFalse();
        assertThatExceptionOfType(Complaint.class)
                .isThrownBy(date::needed)
                .satisfies(complaint -> assertThat(complaint.inWords())
                        .startsWith("Fecha «31 de junio de 1943»: junio de 1943 tiene 30 días"));
    }

    @Test
    void theListNamesACopyWhoseOriginalIsStillTheSame() {
        Event copy = own.copy(TEACHER, "uriburu-1930", "para mi clase");

        assertThat(own.titles(TEACHER)).extracting(title -> title.slug()).containsExactly(copy.slug());
        assertThat(own.behind(TEACHER)).isEmpty();
        own.delete(TEACHER, copy.slug());
        assertThat(own.titles(TEACHER)).isEmpty();
    }

    @Test
    void anEventWithoutClaimsHasItsSignExplainedAndSaysThatNobodyTellsIt() {
        Person ana = new AccountFixture(program).teacher("Ana");
        AccountFixture.signIn(ana);
        UI.getCurrent().setLocale(Locale.of("es"));
        EventDraft told =
                EventDraft.of(accounts.of("uriburu-1930").orElseThrow().event());
        Event event = own.create(
                ana.id(),
                new EventDraft(
                        told.naming(),
                        told.circumstances(),
                        told.standing(),
                        new Event.Testimony(List.of(), List.of(), List.of(), List.of())));

        UI.getCurrent().navigate("");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Una raya debajo");
        UI.getCurrent().navigate("events/" + event.slug());

        String page = getCurrentView().getElement().getTextRecursively();
        assertThat(page).contains("Todavía ningún texto lo afirma").doesNotContain("Cómo lo nombra");
        own.delete(ana.id(), event.slug());
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverGoesBackWithSomethingUnkeptStaysAtItsAddress() {
        UI ui = UI.getCurrent();
        AccountFixture.signIn(new AccountFixture(program).teacher("Ana"));
        ui.navigate("desk/text");
        HasElement form = getCurrentView();
        Element typed = form.getElement();
        typed.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(typed, "change", JacksonUtils.createObjectNode()));
        ui.getInternals().dumpPendingJavaScriptInvocations();

        ui.getInternals().getRouter().navigate(ui, new Location("desk/texts"), NavigationTrigger.HISTORY);

        assertThat(getCurrentView()).isSameAs(form);
        assertThat(form.getElement().getTextRecursively()).contains("Hay cambios sin guardar");
        assertThat(ui.getInternals().dumpPendingJavaScriptInvocations())
                .flatExtracting(pending -> pending.getInvocation().getParameters())
                .contains("desk/text");
        SecurityContextHolder.clearContext();
    }
}
