package org.cronosur.workshop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.catalogue.Themes;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.reading.Candidate;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of findings: events, claims, nothing, and back. */
@ProgramTest
class DecisionsTest {

    private static final UUID TEACHER = UUID.randomUUID();
    private static final String SHIPPED = "coup-june-1943";

    @Autowired
    private Readings readings;

    @Autowired
    private Decisions decisions;

    @Autowired
    private SimilarEvents similar;

    @Autowired
    private OwnEvents own;

    @Autowired
    private OwnTexts texts;

    @Autowired
    private EventAccounts accounts;

    @Autowired
    private Themes themes;

    private OwnReading reading;

    @BeforeEach
    void read() {
        reading = readings.keep(TEACHER, Texts.FACTS, Texts.read(Texts.STRIKE));
    }

    @AfterEach
    void clearTheDesk() {
        own.of(TEACHER).forEach(event -> own.delete(TEACHER, event.slug()));
        texts.of(TEACHER).forEach(text -> texts.delete(TEACHER, text.slug()));
        readings.of(TEACHER)
                .forEach(row -> readings.delete(TEACHER, row.reading().id()));
    }

    private Acceptance asRead(int number) {
        Candidate offer = readings.finding(reading, number).orElseThrow().offer();
        return new Acceptance(
                new Bilingual("La asamblea de Rosario", "The meeting at Rosario"),
                offer.date(),
                offer.countries(),
                offer.places().isEmpty() ? null : offer.places().getFirst(),
                offer.actors(),
                themes.findById("labour").orElseThrow(),
                2,
                new Bilingual("Los estibadores deciden parar.", "The dockers decide to stop work."),
                "");
    }

    private Event accept(int number) {
        return decisions.accept(TEACHER, reading.id(), number, asRead(number));
    }

    @Test
    void anAcceptedFindingIsAnEventThatItsTextClaims() {
        Event event = own.of(TEACHER, accept(1).slug()).orElseThrow();

        assertThat(event.date()).hasToString("1943-06-04");
        assertThat(event.dateSource()).isEqualTo(DateSource.TEXT);
        assertThat(event.place().orElseThrow().name().es()).isEqualTo("Rosario");
        assertThat(event.isOpen()).isFalse();
        Claim claim = event.claims().getFirst();
        SourceText text = texts.of(TEACHER, claim.text()).orElseThrow();
        assertThat(text.title()).isEqualTo("La huelga del puerto");
        assertThat(text.cite(claim.locator()).es()).isEqualTo("párr. 2");
        assertThat(claim.lines()).containsExactly(3);
        assertThat(claim.claim().en()).isEqualTo("The dockers decide to stop work.");
    }

    @Test
    void newNamesBecomeActorsOfTheTeachersAndKnownOnesStayThemselves() {
        Event event = own.of(TEACHER, accept(1).slug()).orElseThrow();

        assertThat(event.actors()).extracting(actor -> actor.name().es()).contains("Juan Domingo Perón");
        assertThat(event.actors())
                .filteredOn(Actor::isOwn)
                .allSatisfy(actor -> assertThat(actor.slug()).isNotBlank());
    }

    @Test
    void allEventsOfATextCiteTheSameOne() {
        accept(1);
        accept(4);

        assertThat(texts.of(TEACHER)).hasSize(1);
        assertThat(readings.standing(reading.id())).isEqualTo(new Standing(2, 2, 0));
        assertThat(readings.events(readings.of(TEACHER, reading.id()).orElseThrow()))
                .hasSize(2);
    }

    @Test
    void aDateThatTheTeacherMendsIsNoLongerThatOfTheText() {
        Acceptance read = asRead(1);
        Acceptance mended = new Acceptance(
                read.title(),
                HistoricalDate.parse("1943-06-05"),
                read.countries(),
                read.place(),
                read.actors(),
                read.theme(),
                read.importance(),
                read.claim(),
                "p. 45");

        Event event = decisions.accept(TEACHER, reading.id(), 1, mended);

        assertThat(event.dateSource()).isEqualTo(DateSource.RECORD);
        Claim claim = event.claims().getFirst();
        assertThat(claim.dateAsStated()).contains(HistoricalDate.parse("1943-06-04"));
        assertThat(texts.of(TEACHER, claim.text())
                        .orElseThrow()
                        .cite(claim.locator())
                        .es())
                .isEqualTo("p. 45");
    }

    @Test
    void twoWindowsMakeOneEvent() {
        accept(1);

        assertThatExceptionOfType(DecidedMeanwhile.class)
                .isThrownBy(() -> accept(1))
                .satisfies(refused -> assertThat(refused.fate()).isEqualTo(Fate.ACCEPTED));
        assertThatExceptionOfType(DecidedMeanwhile.class).isThrownBy(() -> decisions.drop(TEACHER, reading.id(), 1));
        assertThat(own.of(TEACHER)).hasSize(1);
    }

    @Test
    void whatIsNoEventLeavesNothingBehind() {
        Acceptance read = asRead(1);
        Acceptance aimless =
                new Acceptance(read.title(), read.date(), read.countries(), null, List.of(), null, 2, read.claim(), "");

        assertThatIllegalArgumentException().isThrownBy(() -> decisions.accept(TEACHER, reading.id(), 1, aimless));
        assertThat(readings.finding(reading, 1).orElseThrow().isOpen()).isTrue();
        assertThat(texts.of(TEACHER)).isEmpty();
    }

    @Test
    void nobodyDecidesForAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> decisions.drop(UUID.randomUUID(), reading.id(), 1));
    }

    @Test
    void undoingTakesTheEventBack() {
        accept(1);

        decisions.undo(TEACHER, reading.id(), 1);

        assertThat(own.of(TEACHER)).isEmpty();
        assertThat(readings.finding(reading, 1).orElseThrow().isOpen()).isTrue();
        assertThat(decisions.latest(reading.id())).isEmpty();
    }

    @Test
    void undoingDoesNotLoseWhatWasChangedSince() {
        Event event = accept(1);
        own.change(TEACHER, event.slug(), 0, EventDraft.of(event));

        assertThatExceptionOfType(Decisions.ChangedSince.class)
                .isThrownBy(() -> decisions.undo(TEACHER, reading.id(), 1));
        assertThat(own.of(TEACHER)).hasSize(1);
    }

    @Test
    void aDeletedEventCanBeUndoneAndAcceptedAnew() {
        own.delete(TEACHER, accept(1).slug());

        decisions.undo(TEACHER, reading.id(), 1);

        assertThat(accept(1).slug()).isNotBlank();
    }

    @Test
    void theLatestDecisionComesFirst() {
        decisions.drop(TEACHER, reading.id(), 3);
        decisions.drop(TEACHER, reading.id(), 2);

        assertThat(decisions.latest(reading.id())).contains(2);
        assertThat(readings.nextOpen(reading, 2)).contains(4);
        assertThat(readings.nextOpen(reading, 4)).contains(1);
    }

    @Test
    void offersTheEventThatItMayBeAClaimOf() {
        Found found = readings.found(reading, 1).orElseThrow();

        assertThat(similar.to(found, TEACHER)).extracting(Event::slug).contains(SHIPPED);
    }

    @Test
    void mergingLeavesTheShippedEventAsItIs() {
        String before = digestOfShipped();

        Event copy = decisions.merge(TEACHER, reading.id(), 1, SHIPPED, asRead(1), "para comparar");

        assertThat(digestOfShipped()).isEqualTo(before);
        Event mine = own.of(TEACHER, copy.slug()).orElseThrow();
        assertThat(mine.own().orElseThrow().original()).contains(SHIPPED);
        assertThat(mine.claims().getLast().claim().es()).isEqualTo("Los estibadores deciden parar.");
        assertThat(mine.claims()).hasSizeGreaterThan(1);
    }

    @Test
    void aSecondClaimJoinsTheCopyThatIsThere() {
        decisions.merge(TEACHER, reading.id(), 1, SHIPPED, asRead(1), "");

        Event again = decisions.merge(TEACHER, reading.id(), 4, SHIPPED, asRead(4), "");

        assertThat(own.of(TEACHER)).hasSize(1);
        assertThat(again.contested()).as("1945 is not 1943").isTrue();
    }

    @Test
    void undoingAMergeTakesTheClaimAwayAndAnIdleCopyWithIt() {
        decisions.merge(TEACHER, reading.id(), 1, SHIPPED, asRead(1), "");
        decisions.merge(TEACHER, reading.id(), 4, SHIPPED, asRead(4), "");

        decisions.undo(TEACHER, reading.id(), 4);
        assertThat(own.of(TEACHER)).hasSize(1);
        decisions.undo(TEACHER, reading.id(), 1);
        assertThat(own.of(TEACHER)).isEmpty();
    }

    @Test
    void offersYearsWhereTheTextTellsNone() {
        assertThat(readings.found(reading, 2).orElseThrow().years()).contains(1943, 1952);
        assertThat(readings.found(reading, 1).orElseThrow().years()).isEmpty();
    }

    @Test
    void eventsStayWhenTheTextGoes() {
        accept(1);

        readings.delete(TEACHER, reading.id());

        assertThat(own.of(TEACHER)).hasSize(1);
    }

    private String digestOfShipped() {
        return accounts.of(SHIPPED).orElseThrow().event().digest();
    }
}
