package org.cronosur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cronosur.people.AccountFixture.signIn;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.language.Bilingual;
import org.cronosur.people.Person;
import org.cronosur.people.Role;
import org.cronosur.texts.Locator;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.TextDraft;
import org.cronosur.texts.TextsInSight;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

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

    @Autowired
    private Places places;

    @Autowired
    private Actors actors;

    @Autowired
    private OwnTexts texts;

    @Autowired
    private TextsInSight textsInSight;

    @AfterEach
    void clearTheDesk() {
        SecurityContextHolder.clearContext();
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
        EventDraft later = dated(EventDraft.of(mine), "1930-09-07");

        assertThat(own.change(TEACHER, mine.slug(), 0, later).digest()).isNotEqualTo(mine.digest());
    }

    @Test
    void aTeacherSeesHerOwnWhereNobodyElseDoes() {
        Event mine = own.copy(TEACHER, SHIPPED, "");
        own.change(TEACHER, mine.slug(), 0, called(mine, "Zarzaparrilla"));
        assertThat(accounts.of(mine.slug())).isEmpty();

        signIn(new Person(TEACHER, "Ana", Role.TEACHER));

        assertThat(search.find("zarzaparrilla")).containsExactly(mine.slug());
        assertThat(accounts.of(mine.slug()).orElseThrow().origin().orElseThrow().original())
                .contains(shipped().title());
        signIn(new Person(COLLEAGUE, "Luis", Role.ADMINISTRATOR));
        assertThat(search.find("zarzaparrilla")).isEmpty();
        assertThat(accounts.of(mine.slug())).isEmpty();
    }

    @Test
    void everybodyFindsWhatIsShown() {
        Event mine = own.copy(TEACHER, SHIPPED, "");
        own.change(TEACHER, mine.slug(), 0, called(mine, "Zarzaparrilla"));

        own.show(List.of(mine.slug()), true);
        assertThat(search.find("zarzaparrilla")).containsExactly(mine.slug());

        own.show(List.of(mine.slug()), false);
        assertThat(search.find("zarzaparrilla")).isEmpty();
    }

    @Test
    void whatIsWrittenInOneLanguageIsMarkedForReadersOfTheOther() {
        Event mine = own.copy(TEACHER, SHIPPED, "");
        own.change(TEACHER, mine.slug(), 0, called(mine, "Zarzaparrilla"));
        own.show(List.of(mine.slug()), true);

        for (Locale reader : List.of(Locale.of("es"), Locale.ENGLISH)) {
            assertThat(search.best("zarza", 8, reader).hits())
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.title())
                            .isEqualTo(EventSearch.HIT_BEGINS + "Zarzaparrilla" + EventSearch.HIT_ENDS));
        }
    }

    @Test
    void placesAndActorsComeAndGoWithTheirEvent() {
        Place place = Place.own(TEACHER, same("Villa Inventada"), "AR", -31.5, -60.5, Place.Precision.TOWN);
        Actor stranger = Actor.own(TEACHER, "Clara Montes", Actor.Nature.PERSON);
        Actor known = Actor.own(TEACHER, "juan domingo peron", Actor.Nature.PERSON);
        Event mine = own.create(TEACHER, at(EventDraft.of(shipped()), place, List.of(stranger, known)));

        assertThat(places.findById(mine.place().orElseThrow().slug())).isPresent();
        assertThat(mine.actors())
                .extracting(actor -> actor.name().es())
                .containsExactly("Clara Montes", "Juan Domingo Perón");
        assertThat(actors.findKnownTo(COLLEAGUE)).extracting(Actor::slug).doesNotContain(stranger.slug());
        assertThat(own.create(TEACHER, EventDraft.of(mine))
                        .place()
                        .orElseThrow()
                        .slug())
                .isEqualTo(place.slug());

        own.of(TEACHER).forEach(event -> own.delete(TEACHER, event.slug()));
        assertThat(places.findById(place.slug())).isEmpty();
        assertThat(actors.findById(stranger.slug())).isEmpty();
        assertThat(actors.findShipped()).anyMatch(actor -> actor.isCalled("Juan Domingo Perón"));
    }

    @Test
    void aTextIsReadByAllAsSoonAsAnEventThatCitesItIsShown() {
        SourceText text = texts.add(TEACHER, "memorias-" + UUID.randomUUID(), memoirs());
        Event mine = own.create(TEACHER, claiming(EventDraft.of(shipped()), text.slug()));
        assertThat(textsInSight.of(text.slug())).isEmpty();

        own.show(List.of(mine.slug()), true);
        assertThat(textsInSight.of(text.slug())).isPresent();

        own.change(TEACHER, mine.slug(), 0, EventDraft.of(shipped()));
        assertThat(textsInSight.of(text.slug())).isEmpty();
        texts.delete(TEACHER, text.slug());
    }

    @Test
    void aCopyIsToldWhatChangedInItsOriginalAndTakesItOver() {
        Event original = shipped();
        EventDraft before = EventDraft.of(original);
        Event copy = own.copy(TEACHER, SHIPPED, "");
        own.change(TEACHER, copy.slug(), 0, called(copy, "Mi golpe"));
        try {
            EventDraft update = EventDraft.of(original).taking(List.of(EventPart.DATE), dated(before, "1930-09-07"));
            events.save(Event.shipped(
                    SHIPPED, update.naming(), update.circumstances(), update.standing(), update.testimony()));
            Event stale = own.of(TEACHER, copy.slug()).orElseThrow();
            assertThat(stale.own().orElseThrow().changedIn(shipped())).containsExactly(EventPart.DATE);
            assertThat(stale.own().orElseThrow().rewrittenIn(stale)).containsExactly(EventPart.NAMING);

            Event caughtUp = own.follow(TEACHER, copy.slug(), 1, List.of(EventPart.DATE));

            assertThat(caughtUp.date()).hasToString("1930-09-07");
            assertThat(caughtUp.title().es()).isEqualTo("Mi golpe");
            assertThat(caughtUp.own().orElseThrow().isBehind(shipped())).isFalse();
        } finally {
            events.save(Event.shipped(
                    SHIPPED, before.naming(), before.circumstances(), before.standing(), before.testimony()));
        }
    }

    @Test
    void aTermOfMoreThanThreeWordsIsRefused() {
        assertThat(EventDraft.isTerm("los dueños de la tierra")).isFalse();
        assertThat(EventDraft.isTerm("guerra de baja")).isTrue();
    }

    private static Bilingual same(String words) {
        return new Bilingual(words, words);
    }

    private static EventDraft at(EventDraft draft, Place place, List<Actor> cast) {
        Event.Circumstances now = draft.circumstances();
        return new EventDraft(
                draft.naming(),
                new Event.Circumstances(now.date(), now.dateSource(), now.countries(), place, cast, now.themes()),
                draft.standing(),
                draft.testimony());
    }

    private static EventDraft dated(EventDraft draft, String edtf) {
        Event.Circumstances now = draft.circumstances();
        return new EventDraft(
                draft.naming(),
                new Event.Circumstances(
                        HistoricalDate.parse(edtf),
                        now.dateSource(),
                        now.countries(),
                        now.place(),
                        now.actors(),
                        now.themes()),
                draft.standing(),
                draft.testimony());
    }

    private static EventDraft claiming(EventDraft draft, String text) {
        Claim claim = new Claim(
                new Claim.Citation(text, Locator.called("p. 45"), List.of(), null, null, null),
                List.of(),
                same("Lo vi."),
                same(""));
        return new EventDraft(
                draft.naming(),
                draft.circumstances(),
                draft.standing(),
                new Event.Testimony(List.of(claim), List.of(), List.of(), List.of()));
    }

    private static TextDraft memoirs() {
        return new TextDraft(
                "Mq",
                "Memorias",
                same("Memorias"),
                "Clara Montes",
                "",
                HistoricalDate.parse("1951"),
                "es",
                same("memorias"),
                same("una vecina"),
                same("Cuenta lo que vio."),
                null,
                List.of());
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
}
