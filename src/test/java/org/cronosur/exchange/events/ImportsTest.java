package org.cronosur.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.catalogue.Places;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.SetDraft;
import org.cronosur.curation.Step;
import org.cronosur.exchange.events.ImportPlan.Fate;
import org.cronosur.exchange.events.Loss.End;
import org.cronosur.exchange.events.Undoing.Undone;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files on their way into the database. */
@ProgramTest
class ImportsTest {

    private static final UUID TEACHER = UUID.randomUUID();
    private static final Choices UPDATING = Choices.NONE.updating(true);

    private static final String FILE = """
            id,title,date,theme,country,place,lat,lon,actors
            a,Huelga en Pirgua,1951-03-02,coup,AR,Pirgua,-27.5,-60.1,Nadie Conocido
            b,Otra huelga,1952,election,AR,Pirgua,-27.5,-60.1,Nadie Conocido
            """;

    @Autowired
    private Imports imports;

    @Autowired
    private Undoing undoing;

    @Autowired
    private OwnEvents own;

    @Autowired
    private OwnSets sets;

    @Autowired
    private Places places;

    @Autowired
    private EntityManagerFactory database;

    @AfterEach
    void clearTheDesk() {
        sets.of(TEACHER).forEach(set -> sets.delete(TEACHER, set.slug()));
        own.of(TEACHER).forEach(event -> own.delete(TEACHER, event.slug()));
        imports.past(TEACHER).forEach(past -> undoing.takeBack(TEACHER, past.id(), gone -> {}));
    }

    private ImportPlan plan(String file, Choices choices) {
        try {
            return imports.plan(TEACHER, IncomingFile.pasted(file), choices);
        } catch (RefusedFile refused) {
            throw new AssertionError(refused);
        }
    }

    private ImportPlan take(String file, Choices choices) {
        ImportPlan plan = plan(file, choices);
        imports.take(TEACHER, "file.csv", plan, done -> {});
        return plan;
    }

    private Event named(String title) {
        return own.of(TEACHER).stream()
                .filter(event -> event.title().es().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatComesInIsTheTeachersAloneAndIsThereTheSecondTime() {
        take(FILE, Choices.NONE);
        Event strike = named("Huelga en Pirgua");

        assertThat(strike.isOpen()).isFalse();
        assertThat(strike.place())
                .hasValueSatisfying(place -> assertThat(place.latitude()).isEqualTo(-27.5));
        assertThat(strike.actors()).hasSize(1);
        assertThat(named("Otra huelga").place().map(place -> place.slug()))
                .isEqualTo(strike.place().map(place -> place.slug()));
        assertThat(plan(FILE, Choices.NONE).count(Fate.SAME)).isEqualTo(2);
    }

    @Test
    void anOwnEventChangesOnlyIfTheTeacherWantsIt() {
        take(FILE, Choices.NONE);
        String changed = FILE.replace("Otra huelga", "Una huelga más");

        assertThat(plan(changed, Choices.NONE).count(Fate.KEPT)).isEqualTo(1);
        take(changed, UPDATING);

        assertThat(own.of(TEACHER)).hasSize(2);
        assertThat(named("Una huelga más").own().orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void aShippedEventThatTheFileTellsOtherwiseComesInAsACopyWithItsClaims() {
        take("event,title_es,date\nuriburu-1930,El 6 de septiembre,1930-09-06\n", Choices.NONE.otherwise("coup"));
        Event copy = named("El 6 de septiembre");

        assertThat(copy.own().orElseThrow().original()).contains("uriburu-1930");
        assertThat(copy.claims()).isNotEmpty();
        assertThat(copy.title().en()).isEqualTo("Uriburu overthrows Yrigoyen");
    }

    @Test
    void whatIsStoppedOnTheWayLeavesNothingBehind() {
        long before = places.count();
        ImportPlan plan = plan(FILE, Choices.NONE);

        assertThatIllegalStateException()
                .isThrownBy(() -> imports.take(TEACHER, "", plan, done -> {
                    throw new IllegalStateException("stopped");
                }));

        assertThat(own.of(TEACHER)).isEmpty();
        assertThat(places.count()).isEqualTo(before);
        assertThat(imports.past(TEACHER)).isEmpty();
    }

    @Test
    void whatIsStoppedHalfwayIsNeitherInTheListNorInTheSearch() {
        long found = foundByTheSearch();
        ImportPlan plan = plan(many(), Choices.NONE);

        assertThatIllegalStateException()
                .isThrownBy(() -> imports.take(TEACHER, "", plan, done -> {
                    if (done == 1_000) {
                        throw new IllegalStateException("stopped");
                    }
                }));

        assertThat(own.titles(TEACHER)).isEmpty();
        assertThat(foundByTheSearch()).isEqualTo(found);
        assertThat(own.of(TEACHER)).isEmpty();
    }

    private long foundByTheSearch() {
        try (EntityManager entities = database.createEntityManager()) {
            return Search.session(entities)
                    .search(Event.class)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        }
    }

    @Test
    void nothingComesInWhileAnythingIsWrong() {
        ImportPlan plan = plan(FILE + "c,Mal,ayer,coup,AR,,,,\n", Choices.NONE);

        assertThatIllegalArgumentException().isThrownBy(() -> imports.take(TEACHER, "", plan, done -> {}));
        assertThat(own.of(TEACHER)).isEmpty();
    }

    @Test
    void oneIdForTwoEventsIsPointedOut() {
        assertThat(plan(FILE + "a,Tercera,1953,coup,AR,,,,\n", Choices.NONE).flaws())
                .containsExactly(new Flaw(new Where(4, ""), Flaw.Reason.TWICE_IN_FILE, "a", 2));
    }

    @Test
    void whatIsTakenBackGoesSaveWhatWasChangedSince() {
        take(FILE, Choices.NONE);
        Event kept = named("Otra huelga");
        EventDraft draft = EventDraft.of(kept);
        own.change(TEACHER, kept.slug(), 0, draft);
        PastImport past = imports.past(TEACHER).getFirst();

        assertThat(past.events()).isEqualTo(2);
        assertThat(past.file()).isEqualTo("file.csv");
        assertThat(undoing.takeBack(UUID.randomUUID(), past.id(), gone -> {}).stay())
                .isZero();
        assertThat(undoing.takeBack(TEACHER, past.id(), gone -> {}).stay()).isEqualTo(1);
        assertThat(own.of(TEACHER)).extracting(Event::slug).containsExactly(kept.slug());
    }

    @Test
    void allOfItCanBecomeASet() {
        EventSet set = imports.takeAsSet(TEACHER, "", plan(FILE, Choices.NONE), "Huelgas", done -> {});

        assertThat(set.steps().stream().map(Step::event))
                .containsExactly(
                        named("Huelga en Pirgua").slug(), named("Otra huelga").slug());
    }

    @Test
    void aSetThatAnImportMadeGoesWithItUnlessItWasChanged() {
        EventSet untouched = imports.takeAsSet(TEACHER, "", plan(FILE, Choices.NONE), "Huelgas", done -> {});
        UUID strikes = imports.past(TEACHER).getFirst().id();
        List<String> events = untouched.steps().stream().map(Step::event).toList();
        EventSet before = sets.begin(TEACHER, SetDraft.of(untouched).cover(), events.subList(0, 1));
        EventSet longer =
                sets.begin(TEACHER, SetDraft.of(untouched).cover(), List.of(events.getFirst(), "uriburu-1930"));

        assertThat(undoing.losses(TEACHER, strikes))
                .extracting(Loss::slug, Loss::steps, Loss::end)
                .containsExactlyInAnyOrder(
                        tuple(untouched.slug(), 2, End.GONE),
                        tuple(before.slug(), 1, End.EMPTY),
                        tuple(longer.slug(), 1, End.SHORTER));

        assertThat(undoing.takeBack(TEACHER, strikes, done -> {})).isEqualTo(new Undone(0, 1));
        assertThat(sets.of(TEACHER)).extracting(EventSet::slug).containsExactlyInAnyOrder(before.slug(), longer.slug());
    }

    @Test
    void aSetThatWasChangedSinceStaysWhenItsImportIsTakenBack() {
        EventSet made = imports.takeAsSet(TEACHER, "", plan(FILE, Choices.NONE), "Huelgas", done -> {});
        UUID strikes = imports.past(TEACHER).getFirst().id();
        sets.change(
                TEACHER,
                made.slug(),
                0,
                new SetDraft(SetDraft.of(made).cover(), made.steps().subList(0, 1)));

        assertThat(undoing.losses(TEACHER, strikes)).extracting(Loss::end).containsExactly(End.EMPTY);
        undoing.takeBack(TEACHER, strikes, done -> {});
        assertThat(sets.of(TEACHER)).extracting(EventSet::slug).containsExactly(made.slug());
    }

    private static String many() {
        return IntStream.range(0, 1_200)
                .mapToObj(number -> "n" + number + ",Hecho " + number + "," + (1930 + number % 90) + ",coup,AR,,,,\n")
                .collect(Collectors.joining("", "id,title,date,theme,country,place,lat,lon,actors\n", ""));
    }

    @Test
    void moreThanOneBatchComesInWhole() {
        List<Integer> told = new ArrayList<>();

        imports.take(TEACHER, "", plan(many(), Choices.NONE), told::add);

        assertThat(told).containsExactly(500, 1_000, 1_200);
        PastImport past = imports.past(TEACHER).getFirst();
        assertThatIllegalStateException()
                .isThrownBy(() -> undoing.takeBack(TEACHER, past.id(), gone -> {
                    throw new IllegalStateException("stopped");
                }));
        assertThat(own.of(TEACHER)).hasSize(1_200);

        told.clear();
        assertThat(undoing.takeBack(TEACHER, past.id(), told::add).stay()).isZero();
        assertThat(told).containsExactly(500, 1_000, 1_200);
        assertThat(own.of(TEACHER)).isEmpty();
    }
}
