package org.cronosur.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.cronosur.practice.StudyFixture.LIMA;
import static org.cronosur.practice.StudyFixture.MORNING;
import static org.cronosur.practice.StudyFixture.TODAY;
import static org.cronosur.practice.StudyFixture.inMinutes;
import static org.cronosur.practice.StudyFixture.onDay;
import static org.cronosur.practice.StudyFixture.oneMillionthOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a card comes back. */
class TimetableTest {

    private static final int ANY = 0;

    private final Fsrs fsrs = Fsrs.withDefaults();
    private final Timetable usual = new Timetable(fsrs, Plan.USUAL);

    @Test
    void aNewCardGoesThroughBothStepsBeforeItCountsInDays() {
        Standing first = usual.after(Standing.NEW, Grade.GOOD, MORNING, ANY);
        assertThat(first.phase()).isEqualTo(Phase.LEARNING);
        assertThat(first.dueAt()).isEqualTo(inMinutes(10).instant());

        Standing second = usual.after(first, Grade.GOOD, inMinutes(10), ANY);
        assertThat(second.phase()).isEqualTo(Phase.REVIEW);
        assertThat(second.due()).isEqualTo(TODAY.plusDays(2));
        assertThat(second.dueAt()).isNull();
    }

    @Test
    void anEasyCardSkipsTheSteps() {
        Standing standing = usual.after(Standing.NEW, Grade.EASY, MORNING, ANY);

        assertThat(standing.phase()).isEqualTo(Phase.REVIEW);
        assertThat(standing.due()).isEqualTo(TODAY.plusDays(8));
    }

    @Test
    void aForgottenCardComesBackInTenMinutesAndIsThenKnownForShorter() {
        Standing known = Standing.inDays(new Memory(30, 5), TODAY.minusDays(30), TODAY);

        Standing forgotten = usual.after(known, Grade.AGAIN, MORNING, ANY);
        assertThat(forgotten.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(forgotten.dueAt()).isEqualTo(inMinutes(10).instant());

        Standing again = usual.after(forgotten, Grade.GOOD, inMinutes(12), ANY);
        assertThat(again.phase()).isEqualTo(Phase.REVIEW);
        assertThat(again.due()).isBefore(TODAY.plusDays(10));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "fsrs/phases.csv", useHeadersInDisplayName = true)
    void goesThroughThePhasesOfTheReference(
            String grades,
            Phase phase,
            int step,
            @Nullable Integer minutes,
            @Nullable Integer days,
            double stability,
            double difficulty) {
        Moment last = MORNING;
        Standing standing = Standing.NEW;
        for (String grade : grades.split(" ")) {
            last = whenDue(standing);
            standing = usual.after(standing, Grade.values()[Integer.parseInt(grade) - 1], last, ANY);
        }

        assertThat(standing.phase()).isEqualTo(phase);
        assertThat(standing.step()).isEqualTo(step);
        assertThat(standing.known().stability()).isEqualTo(stability, oneMillionthOf(stability));
        assertThat(standing.known().difficulty()).isEqualTo(difficulty, offset(1e-6));
        assertThat(standing.dueAt())
                .isEqualTo(
                        minutes == null
                                ? null
                                : last.plus(Duration.ofMinutes(minutes)).instant());
        assertThat(standing.due())
                .isEqualTo(days == null ? last.day() : last.day().plusDays(days));
    }

    private static Moment whenDue(Standing standing) {
        if (standing.phase() == Phase.NEW) {
            return MORNING;
        }
        return standing.dueAt() == null ? onDay(standing.dueDay()) : new Moment(standing.dueAt(), LIMA);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 14, 21, 60, 200})
    void everythingComesBackBeforeTheTest(int daysToTest) {
        Timetable timetable = new Timetable(fsrs, Plan.USUAL.withExam(TODAY.plusDays(daysToTest)));
        for (double stability = 0.5; stability < 1000; stability *= 1.7) {
            Standing known = Standing.inDays(new Memory(stability, 5), TODAY.minusDays(1), TODAY);
            for (int card = 0; card < 20; card++) {
                LocalDate due =
                        timetable.after(known, Grade.EASY, MORNING, card).due();
                assertThat(due).isAfter(TODAY).isBefore(TODAY.plusDays(daysToTest));
                assertThat(due)
                        .isBeforeOrEqualTo(
                                usual.after(known, Grade.EASY, MORNING, card).due());
            }
        }
    }

    @Test
    void theEveOfATestIsNotBuriedUnderAllCards() {
        Plan plan = Plan.USUAL.withExam(TODAY.plusDays(40));
        Map<Integer, Integer> cardsPerDay = new HashMap<>();
        IntStream.range(0, 700).forEach(card -> cardsPerDay.merge(plan.capped(300, TODAY, card), 1, Integer::sum));

        assertThat(cardsPerDay)
                .containsOnlyKeys(33, 34, 35, 36, 37, 38, 39)
                .allSatisfy((day, cards) -> assertThat(cards).isEqualTo(100));
    }

    @Test
    void aTestThatIsOverOrTomorrowShortensNothing() {
        for (LocalDate exam : List.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(1))) {
            assertThat(Plan.USUAL.withExam(exam).capped(300, TODAY, ANY)).isEqualTo(300);
        }
    }

    @Test
    void aNewPlanMovesWhatIsKnownAndNothingElse() {
        Standing known = usual.after(Standing.NEW, Grade.EASY, MORNING, ANY);
        Timetable beforeTest = new Timetable(fsrs, Plan.USUAL.withExam(TODAY.plusDays(4)));

        Standing moved = beforeTest.replanned(known, TODAY, ANY);
        assertThat(moved.due()).isEqualTo(TODAY.plusDays(3));
        assertThat(moved.memory()).isEqualTo(known.memory());
        assertThat(usual.replanned(moved, TODAY, ANY))
                .as("without the test again")
                .isEqualTo(known);

        Standing learning = usual.after(Standing.NEW, Grade.AGAIN, MORNING, ANY);
        assertThat(beforeTest.replanned(learning, TODAY, ANY)).isEqualTo(learning);
        assertThat(beforeTest.replanned(Standing.NEW, TODAY, ANY)).isEqualTo(Standing.NEW);
    }

    @Test
    void whatIsOverdueStaysOverdueUnderANewPlan() {
        Standing overdue = Standing.inDays(new Memory(5, 5), TODAY.minusDays(9), TODAY.minusDays(4));

        assertThat(new Timetable(fsrs, Plan.USUAL.withExam(TODAY.plusDays(9))).replanned(overdue, TODAY, ANY))
                .isEqualTo(overdue);
    }

    @Test
    void wantingToRememberMoreBringsCardsBackSooner() {
        Standing known = Standing.inDays(new Memory(30, 5), TODAY.minusDays(30), TODAY);
        LocalDate before = LocalDate.MAX;
        for (double retention : List.of(0.8, 0.85, 0.9, 0.95, 0.97)) {
            LocalDate due = new Timetable(fsrs, new Plan(retention, 10, null))
                    .after(known, Grade.GOOD, MORNING, ANY)
                    .due();
            assertThat(due).isBefore(before);
            before = due;
        }
    }
}
