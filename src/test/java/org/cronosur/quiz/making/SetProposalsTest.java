package org.cronosur.quiz.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.SetFixture;
import org.cronosur.quiz.Proposal;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that a teacher may approve. */
@ProgramTest
class SetProposalsTest {

    private static final UUID TEACHER = UUID.randomUUID();

    @Autowired
    private SetProposals proposals;

    @Autowired
    private OwnEvents events;

    @Autowired
    private OwnSets sets;

    @Test
    void whatTakesThePlaceOfAQuestionIsMadeFromTheSameEventsAndOfItsKindFirst() {
        Proposal old = proposals.about("argentina-uriburu-peron", 8).stream()
                .filter(proposal -> proposal.provenance().events().size() == 1)
                .findFirst()
                .orElseThrow();

        List<Proposal> instead = proposals.insteadOf(old.question(), old.provenance());

        assertThat(instead.getFirst().question()).isInstanceOf(old.question().getClass());
        assertThat(instead)
                .allSatisfy(proposal -> assertThat(proposal.question().events())
                        .isEqualTo(old.provenance().events()));
        assertThat(instead)
                .extracting(proposal -> proposal.question().getClass())
                .doesNotHaveDuplicates();
    }

    @Test
    void asksAboutEventsThatOnlyTheirTeacherTellsOf() {
        List<String> made = IntStream.range(0, 6).mapToObj(this::untold).toList();
        String set = sets.begin(TEACHER, SetFixture.titled("Lo nuestro"), made).slug();

        List<Proposal> proposed = proposals.about(set, 8);

        assertThat(proposed).hasSizeGreaterThanOrEqualTo(3);
        assertThat(proposed)
                .flatExtracting(proposal -> proposal.question().events())
                .isSubsetOf(made);
        assertThat(proposed)
                .extracting(proposal -> proposal.provenance().place().es())
                .containsOnly("un hecho que añadió quien enseña");
        sets.delete(TEACHER, set);
        events.of(TEACHER).forEach(event -> events.delete(TEACHER, event.slug()));
    }

    /** An event in a year of its own, of which no text speaks. */
    private String untold(int number) {
        EventDraft known = EventDraft.of(events.copy(TEACHER, "uriburu-1930", ""));
        Event.Circumstances then = known.circumstances();
        String date = String.valueOf(1950 + 2 * number);
        EventDraft draft = new EventDraft(
                new Event.Naming(
                        SetFixture.said("Hecho " + "abcdef".charAt(number)),
                        SetFixture.said("Hecho"),
                        SetFixture.said("")),
                new Event.Circumstances(
                        HistoricalDate.parse(date),
                        DateSource.TEXT,
                        then.countries(),
                        then.place(),
                        List.of(),
                        then.themes()),
                known.standing(),
                new Event.Testimony(List.of(), List.of(), List.of(), List.of()));
        return events.create(TEACHER, draft).slug();
    }
}
