package org.cronosur.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cronosur.practice.StudyFixture.LIMA;
import static org.cronosur.practice.StudyFixture.MORNING;
import static org.cronosur.practice.StudyFixture.RIGHT;
import static org.cronosur.practice.StudyFixture.TODAY;
import static org.cronosur.practice.StudyFixture.WRONG;
import static org.cronosur.practice.StudyFixture.quiz;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cronosur.quiz.AskedInPart;
import org.cronosur.quiz.Choice;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Quizzes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;

/** Cards and answers in a database file like the one of a school. */
@SpringBootTest(
        classes = StudyRoom.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "cronosur.data=./target/test-data/study-${random.uuid}")
class StudyIntegrationTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final Duration SLOWLY = Duration.ofMinutes(1);
    private static final String SET = "set-argentina";

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Studying studying;

    @Autowired
    private Cramming cramming;

    @Autowired
    private Almanac almanac;

    @Autowired
    private Travel travel;

    @Autowired
    private StudyOfLearner belongings;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private StudyRoom.Watch watch;

    @Autowired
    private AskedInPart level;

    @Autowired
    private HikariDataSource database;

    private final LearnerKey learner = LearnerKey.random();

    @BeforeEach
    void beginInTheMorning() {
        watch.set(MORNING.instant());
        level.leaveOut();
        quizzes.save(quiz("argentina", 12));
        quizzes.save(quiz("peru", 4));
    }

    private void studies(String... sets) {
        enrolment.choose(learner, List.of(sets), LIMA);
    }

    private Turn next() {
        return studying.next(learner, false).orElseThrow();
    }

    private Given answers(Turn turn, int option) {
        return studying.answer(learner, turn, new Choice(option), SLOWLY, SPANISH);
    }

    private Today today() {
        return studying.today(learner).orElseThrow();
    }

    @Test
    void whoHasNotBegunHasNothingToDo() {
        assertThat(studying.today(learner)).isEmpty();
        assertThat(studying.next(learner, true)).isEmpty();
        assertThat(enrolment.visit(learner, LIMA)).isEmpty();
        assertThat(almanac.of(learner)).isEmpty();
    }

    @Test
    void asksSoManyNewCardsADayInTheOrderOfTheLesson() {
        studies(SET);

        assertThat(today()).isEqualTo(new Today(TODAY, 0, 10, 0, Optional.empty(), 0));
        for (int number = 1; number <= 10; number++) {
            Turn turn = next();
            assertThat(turn.question().id()).isEqualTo("q" + number);
            answers(turn, RIGHT);
        }
        assertThat(studying.next(learner, false)).as("the eleventh new card").isEmpty();
        assertThat(today().fresh()).isZero();
        assertThat(today().back()).contains(MORNING.plus(Duration.ofMinutes(10)).instant());
        assertThat(studying.next(learner, true))
                .as("whoever does not want to wait")
                .isPresent();
    }

    @Test
    void bringsBackInMinutesWhatIsBeingLearnedAndThenInDays() {
        studies("set-peru");
        Turn first = next();
        assertThat(answers(first, WRONG).inMinutes()).isTrue();

        watch.forward(Duration.ofMinutes(1));
        Turn again = next();
        assertThat(again.card()).isEqualTo(first.card());
        assertThat(again.number()).isEqualTo(1);
        answers(again, RIGHT);

        watch.forward(Duration.ofMinutes(10));
        Given last = answers(next(), RIGHT);
        assertThat(last.inMinutes()).isFalse();
        assertThat(last.due()).hasValueSatisfying(day -> assertThat(day).isAfter(TODAY));
    }

    @Test
    void dueCardsComeBeforeNewOnes() {
        studies("set-peru");
        Turn first = next();
        answers(first, RIGHT);
        watch.forward(Duration.ofMinutes(10));
        LocalDate due = answers(next(), RIGHT).due().orElseThrow();

        watch.set(StudyFixture.onDay(due).instant());
        enrolment.visit(learner, LIMA);
        assertThat(today()).isEqualTo(new Today(due, 1, 3, 0, Optional.empty(), 0));
        assertThat(next().card()).isEqualTo(first.card());
    }

    @Test
    void whatAYoungerClassIsNotAskedKeepsItsTurn() {
        studies("set-peru");
        Turn first = next();
        answers(first, RIGHT);
        watch.forward(Duration.ofMinutes(10));
        level.leaveOut("q1", "q2");

        assertThat(next().question().id()).isEqualTo("q3");
        assertThat(today()).isEqualTo(new Today(TODAY, 0, 2, 0, Optional.empty(), 2));
        enrolment.visit(learner, LIMA);
        assertThat(cramming.round(learner, "set-peru", watch.instant()).cards()).isEqualTo(2);

        level.leaveOut();
        assertThat(next().card()).as("in the place where it was").isEqualTo(first.card());
        assertThat(today().fresh()).isEqualTo(3);
    }

    @Test
    void anAnswerIsStoredOnceAndSurvivesAPowerFailure() {
        studies(SET);
        Turn turn = next();
        Given given = answers(turn, RIGHT);

        powerFails();

        assertThat(answers(turn, WRONG)).as("the answer of a second tab").isEqualTo(given);
        assertThat(studying.given(learner, given.id())).contains(given);
        assertThat(next().card()).isNotEqualTo(turn.card());
    }

    @RepeatedTest(5)
    void ofManyTabsTheFirstAnswerCounts() throws Exception {
        studies(SET);
        Turn turn = next();

        List<Given> given = inTabs(8, tab -> answers(turn, 1 + tab % 3));

        assertThat(given).containsOnly(given.getFirst());
        assertThat(almanac.of(learner).orElseThrow().busyDays().getFirst().done())
                .isEqualTo(1);
    }

    @Test
    void nobodyAnswersTheCardsOfAnother() {
        studies(SET);
        Turn turn = next();
        LearnerKey other = LearnerKey.random();
        enrolment.choose(other, List.of(SET), LIMA);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> studying.answer(other, turn, new Choice(RIGHT), SLOWLY, SPANISH));
        assertThat(studying.given(other, answers(turn, RIGHT).id())).isEmpty();
    }

    @Test
    void keepsWhatIsKnownOfCardsThatRest() {
        studies(SET, "set-peru");
        Turn turn = next();
        answers(turn, RIGHT);

        studies("set-peru");
        assertThat(today().back()).isEmpty();

        studies(SET);
        assertThat(today().back()).isPresent();
        assertThat(today().fresh()).isEqualTo(9);
    }

    @Test
    void takesUpWhatTheQuizAsksSinceItChanged() {
        studies("set-peru");
        answers(next(), RIGHT);
        quizzes.save(quiz("peru", 6));

        watch.forward(Duration.ofDays(1));
        enrolment.visit(learner, LIMA);
        assertThat(today().fresh()).isEqualTo(5);

        quizzes.save(quiz("peru", 1));
        answers(next(), RIGHT);
        assertThat(studying.next(learner, false))
                .as("cards whose questions are gone")
                .isEmpty();
    }

    @Test
    void everythingComesBackBeforeTheTestAndLaterWhenItIsOver() {
        studies("set-peru");
        answers(next(), RIGHT);
        watch.forward(Duration.ofMinutes(10));
        LocalDate withoutTest = answersUntilDueIn(20);

        LocalDate exam = watch.today().plusDays(6);
        enrolment.change(learner, Plan.USUAL.withExam(exam));
        LocalDate beforeTest = onlyDueDay();
        assertThat(beforeTest).isBefore(exam).isAfterOrEqualTo(watch.today());

        watch.set(StudyFixture.onDay(exam.plusDays(1)).instant());
        assertThat(enrolment.visit(learner, LIMA)).contains(Plan.USUAL);
        assertThat(onlyDueDay()).isEqualTo(withoutTest);
    }

    /** Answers the one card that was begun, always when it is due, until it stays away for so many days. */
    private LocalDate answersUntilDueIn(int days) {
        LocalDate due = answers(next(), RIGHT).due().orElseThrow();
        while (due.isBefore(watch.today().plusDays(days))) {
            watch.set(StudyFixture.onDay(due).instant());
            due = answers(next(), RIGHT).due().orElseThrow();
        }
        return due;
    }

    private LocalDate onlyDueDay() {
        return almanac.of(learner).orElseThrow().busyDays().stream()
                .filter(day -> day.due() > 0)
                .map(Workload.Day::date)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void crammingLeavesTheTimetableAloneAndGoesOnUntilAllIsRight() {
        studies("set-peru");
        answers(next(), RIGHT);
        Today before = today();
        Instant begun = watch.instant();

        Turn wrong = cramming.round(learner, "set-peru", begun).next().orElseThrow();
        watch.forward(Duration.ofSeconds(5));
        answers(wrong, WRONG);
        for (int number = 0; number < 4; number++) {
            watch.forward(Duration.ofSeconds(5));
            answers(cramming.round(learner, "set-peru", begun).next().orElseThrow(), RIGHT);
        }

        assertThat(cramming.round(learner, "set-peru", begun)).isEqualTo(new Cramming.Round(Optional.empty(), 4, 4));
        assertThat(today()).isEqualTo(before);
        assertThat(cramming.round(learner, "set-peru", watch.instant().plusSeconds(1))
                        .right())
                .as("in a new round")
                .isZero();
        assertThat(cramming.round(learner, SET, begun).cards())
                .as("what is not studied")
                .isZero();
    }

    @Test
    void theAlmanacKnowsWhatWasDoneAndWhatIsAhead() {
        studies("set-peru");
        answers(next(), RIGHT);
        answers(next(), WRONG);

        assertThat(almanac.of(learner).orElseThrow().busyDays()).containsExactly(new Workload.Day(TODAY, 2, 2));
    }

    @Test
    void forgetsAllOfOneKeyAndNothingOfAnother() {
        studies("set-peru");
        answers(next(), RIGHT);
        LearnerKey other = LearnerKey.random();
        enrolment.choose(other, List.of(SET), LIMA);

        transaction.executeWithoutResult(status -> belongings.forget(learner));

        assertThat(studying.today(learner)).isEmpty();
        assertThat(almanac.of(learner)).isEmpty();
        assertThat(studying.today(other)).isPresent();
    }

    @Test
    void progressTravelsInAFileToAnotherKey() {
        studies("set-peru");
        answers(next(), RIGHT);
        watch.forward(Duration.ofMinutes(10));
        answers(next(), RIGHT);
        answers(next(), WRONG);
        byte[] file = travel.pack(learner).orElseThrow();
        LearnerKey other = LearnerKey.random();
        enrolment.choose(other, List.of(SET), LIMA);

        travel.unpack(other, travel.look(file), LIMA);

        assertThat(travel.pack(other))
                .hasValueSatisfying(again -> assertThat(travel.look(again).cards())
                        .containsExactlyInAnyOrderElementsOf(travel.look(file).cards()));
        assertThat(studying.today(other)).isEqualTo(studying.today(learner));
        assertThat(almanac.of(other)).isEqualTo(almanac.of(learner));
        assertThat(studying.next(other, false)).isPresent();
    }

    /** H2 drops everything that it has not written yet, as if the machine had lost power. */
    private void powerFails() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (Connection connection = database.getConnection()) {
                connection.createStatement().execute("SHUTDOWN IMMEDIATELY");
            }
        });
        database.getHikariPoolMXBean().softEvictConnections();
    }

    private interface Tab<T> {
        T act(int tab);
    }

    private static <T> List<T> inTabs(int tabs, Tab<T> act) throws Exception {
        try (ExecutorService browsers = Executors.newFixedThreadPool(tabs)) {
            List<Callable<T>> acts = IntStream.range(0, tabs)
                    .mapToObj(tab -> (Callable<T>) () -> act.act(tab))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : browsers.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
