package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cronosur.quiz.QuizFixture.LATER;
import static org.cronosur.quiz.QuizFixture.MORNING;
import static org.cronosur.quiz.QuizFixture.RIGHT;
import static org.cronosur.quiz.QuizFixture.RIGHT_ORDER;
import static org.cronosur.quiz.QuizFixture.WRONG;
import static org.cronosur.quiz.QuizFixture.correctedAtTheEnd;
import static org.cronosur.quiz.QuizFixture.quiz;
import static org.cronosur.quiz.QuizFixture.said;
import static org.cronosur.quiz.QuizFixture.threeEvents;
import static org.cronosur.quiz.QuizFixture.whoFell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronosur.quiz.QuizRules.Correction;
import org.cronosur.quiz.QuizRules.Counting;
import org.cronosur.quiz.QuizRules.Layout;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private final Attempt attempt = new Attempt(LearnerKey.random(), quiz(whoFell(), threeEvents()), MORNING);

    @Test
    void asksOneQuestionAfterTheOtherAndIsThenFinished() {
        assertThat(attempt.next()).contains("q1");
        assertThat(attempt.scoreSoFar()).isEmpty();

        attempt.answer(whoFell(), new Choice(WRONG), MORNING);
        assertThat(attempt.next()).contains("q2");
        assertThat(attempt.scoreSoFar()).contains(Score.NONE);
        assertThat(attempt.finished()).isEmpty();

        attempt.answer(threeEvents(), Arrangement.of(RIGHT_ORDER), LATER);
        assertThat(attempt.next()).isEmpty();
        assertThat(attempt.scoreSoFar()).contains(new Score(0.5));
        assertThat(attempt.finished()).contains(LATER);
    }

    @Test
    void tellsItsAnswersInTheOrderAsked() {
        Answer second = attempt.answer(threeEvents(), Arrangement.of(RIGHT_ORDER), MORNING);
        Answer first = attempt.answer(whoFell(), new Choice(RIGHT), LATER);

        assertThat(attempt.answers()).containsExactly(first, second);
        assertThat(attempt.answerTo("q1")).contains(first);
        assertThat(first).isEqualTo(new Answer(whoFell(), new Choice(RIGHT), Score.FULL, LATER));
    }

    @Test
    void takesTheSameAnswerTwiceAndNoOther() {
        Answer answer = attempt.answer(whoFell(), new Choice(WRONG), MORNING);

        assertThat(attempt.answer(whoFell(), new Choice(WRONG), LATER)).isSameAs(answer);
        assertRefused(AnswerRefused.Reason.ANSWERED_BEFORE, whoFell(), new Choice(RIGHT));
        assertThat(attempt.answers()).containsExactly(answer);
    }

    @Test
    void takesNoUntouchedOrderAndGoesOnAsking() {
        assertRefused(AnswerRefused.Reason.UNTOUCHED, threeEvents(), new Arrangement(RIGHT_ORDER, true));

        assertThat(attempt.answers()).isEmpty();
        assertThat(attempt.next()).contains("q1");
    }

    @Test
    void takesNoAnswerToWhatItDoesNotAskNorOneThatIsNone() {
        assertRefused(AnswerRefused.Reason.NOT_ASKED, whoFell("q9"), new Choice(RIGHT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attempt.answer(whoFell(), Arrangement.of(RIGHT_ORDER), MORNING));
        assertThat(attempt.answers()).isEmpty();
    }

    @Test
    void takesNoAnswerAfterItWasHandedIn() {
        attempt.handIn(LATER);

        assertThat(attempt.next()).isEmpty();
        assertThat(attempt.finished()).contains(LATER);
        assertRefused(AnswerRefused.Reason.ATTEMPT_OVER, whoFell(), new Choice(RIGHT));
    }

    @Test
    void countsWhatIsLeftOpenAsUnansweredAndNotAsWrong() {
        attempt.answer(threeEvents(), Arrangement.of(RIGHT_ORDER), MORNING);
        attempt.handIn(LATER);

        assertThat(attempt.unanswered()).containsExactly("q1");
        assertThat(attempt.answers()).hasSize(1);
        assertThat(attempt.scoreSoFar()).as("of what was answered").contains(Score.FULL);
        assertThat(attempt.score()).as("of all that was asked").isEqualTo(new Score(0.5));
    }

    @Test
    void keepsADraftUntilItIsAnsweredOrTakenBack() {
        attempt.keepDraft(whoFell(), Optional.of(new Choice(WRONG)), MORNING);
        assertThat(attempt.draftFor(whoFell())).contains(new Choice(WRONG));
        assertThat(attempt.draftFor(whoFell("q9"))).isEmpty();
        assertThat(attempt.next()).as("a draft is no answer").contains("q1");

        attempt.keepDraft(whoFell(), Optional.empty(), MORNING);
        assertThat(attempt.draftFor(whoFell())).isEmpty();

        attempt.keepDraft(whoFell(), Optional.of(new Choice(WRONG)), MORNING);
        attempt.answer(whoFell(), new Choice(RIGHT), LATER);
        attempt.keepDraft(whoFell(), Optional.of(new Choice(WRONG)), LATER);
        assertThat(attempt.draftFor(whoFell())).isEmpty();
    }

    @Test
    void correctedAtTheEndItTakesAnotherMindUntilItIsHandedIn() {
        Attempt test = new Attempt(LearnerKey.random(), quiz(whoFell(), threeEvents()), correctedAtTheEnd(), MORNING);
        test.keepDraft(whoFell(), Optional.of(new Choice(WRONG)), MORNING);
        assertThat(test.next()).contains("q2");
        test.keepDraft(whoFell(), Optional.of(new Choice(RIGHT)), MORNING);
        test.keepDraft(threeEvents(), Optional.of(new Arrangement(RIGHT_ORDER, true)), MORNING);
        assertThat(test.isCorrected("q1")).isFalse();

        test.handIn(LATER);
        assertThat(test.isCorrected("q1")).isTrue();
        assertThat(test.answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.score()).isEqualTo(Score.FULL));
        assertThat(test.unanswered()).as("an order that nobody touched").containsExactly("q2");
    }

    @Test
    void asksInAnOrderOfItsOwnWhereItIsToBeShuffled() {
        QuizRules shuffled = QuizRules.SHIPPED.chosen(Layout.ONE_AT_A_TIME, Correction.AT_ONCE, true, null);
        Quiz five = quiz(whoFell("a"), whoFell("b"), whoFell("c"), whoFell("d"), whoFell("e"));
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            Attempt each = new Attempt(LearnerKey.random(), five, shuffled, MORNING);
            List<String> order = each.questions();
            assertThat(order).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
            each.follow(five, LATER);
            assertThat(each.questions()).as("at a reload").isEqualTo(order);
            orders.add(order);
        }
        assertThat(orders).hasSizeGreaterThan(20);
    }

    @Test
    void countsTheFirstTheBestOrTheLastAttempt() {
        Attempt poor = finished(0, new Choice(WRONG));
        Attempt good = finished(60, new Choice(RIGHT));
        Attempt asGood = finished(120, new Choice(RIGHT));
        Attempt last = finished(180, new Choice(WRONG));
        Attempt underway = new Attempt(LearnerKey.random(), quiz(whoFell()), MORNING.plusSeconds(240));
        List<Attempt> all = List.of(underway, last, asGood, good, poor);

        assertThat(Counting.FIRST.among(all)).contains(poor);
        assertThat(Counting.BEST.among(all)).contains(good);
        assertThat(Counting.LAST.among(all)).contains(last);
        assertThat(Counting.BEST.among(List.of(underway))).isEmpty();
    }

    private static Attempt finished(int seconds, Response response) {
        Attempt finished = new Attempt(LearnerKey.random(), quiz(whoFell()), MORNING.plusSeconds(seconds));
        finished.answer(whoFell(), response, MORNING.plusSeconds(seconds));
        return finished;
    }

    @Test
    void followsAChangedQuizInWhatIsStillOpen() {
        Answer answer = attempt.answer(whoFell(), new Choice(RIGHT), MORNING);

        attempt.follow(quiz(threeEvents(), whoFell("q3")), LATER);
        assertThat(attempt.questions()).containsExactly("q1", "q2");

        attempt.follow(quiz(whoFell("q3")), LATER);
        assertThat(attempt.questions()).containsExactly("q1");
        assertThat(attempt.answers()).containsExactly(answer);
        assertThat(attempt.finished()).contains(LATER);
    }

    @Test
    void keepsWhatWasChosenWhenAQuestionIsOnlyReworded() {
        SingleChoice asked = whoFell();
        attempt.keepDraft(asked, Optional.of(new Choice(WRONG)), MORNING);

        attempt.follow(quiz(edited(asked, asked.options()), threeEvents()), LATER);
        assertThat(attempt.draftFor(edited(asked, asked.options()))).contains(new Choice(WRONG));

        SingleChoice shorter = edited(asked, asked.options().subList(0, 2));
        attempt.follow(quiz(shorter, threeEvents()), LATER);
        assertThat(attempt.draftFor(shorter)).isEmpty();
        assertThat(attempt.hasDraft("q1")).as("what is gone from the question").isFalse();
    }

    private static SingleChoice edited(SingleChoice asked, List<Option> options) {
        return new SingleChoice(
                asked.id(), said("¿Quién cayó?"), options, asked.explanation(), asked.event(), asked.text());
    }

    @Test
    void saysWhenNobodyHandedItInInTime() {
        QuizRules tenMinutes = new QuizRules(
                QuizRules.Layout.ONE_AT_A_TIME,
                QuizRules.Correction.AT_ONCE,
                QuizRules.Counting.BEST,
                QuizRules.Choosing.FIXED,
                false,
                10,
                0);
        Attempt late = new Attempt(LearnerKey.random(), quiz(whoFell(), threeEvents()), tenMinutes, MORNING);
        late.closeWhenTimeIsUp(MORNING.plusSeconds(600));
        assertThat(late.ranOutOfTime()).isTrue();

        Attempt early = new Attempt(LearnerKey.random(), quiz(whoFell(), threeEvents()), tenMinutes, MORNING);
        early.handIn(MORNING.plusSeconds(599));
        assertThat(early.ranOutOfTime()).isFalse();
    }

    @Test
    void asksTheChangedQuizAsLongAsNothingIsAnswered() {
        attempt.follow(quiz(threeEvents("q4"), whoFell("q3")), LATER);

        assertThat(attempt.questions()).containsExactly("q4", "q3");
        assertThat(attempt.finished()).isEmpty();
    }

    @Test
    void shufflesOptionsTheSameWayAtEveryReload() {
        assertThat(attempt.shown().of(whoFell()))
                .containsExactlyInAnyOrderElementsOf(whoFell().options())
                .isEqualTo(attempt.shown().of(whoFell()));
        assertThat(manyAttempts().stream()
                        .map(each ->
                                each.shown().of(whoFell()).indexOf(whoFell().rightOption()))
                        .distinct())
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void shufflesEveryQuestionInItsOwnWay() {
        SingleChoice first = whoFell("q1");
        SingleChoice second = whoFell("q2");
        long alike = manyAttempts().stream()
                .filter(each -> each.shown().of(first).equals(each.shown().of(second)))
                .count();

        assertThat(alike)
                .as("a sixth of 600, give or take six standard deviations")
                .isBetween(45L, 155L);
    }

    @Test
    void neverShowsARightOrder() {
        assertThat(manyAttempts())
                .allSatisfy(each -> assertThat(each.shown().of(threeEvents()))
                        .containsExactlyInAnyOrderElementsOf(threeEvents().items())
                        .isNotEqualTo(threeEvents().items())
                        .isEqualTo(each.shown().of(threeEvents())));
    }

    private static List<Attempt> manyAttempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            attempts.add(new Attempt(LearnerKey.random(), quiz(whoFell(), threeEvents()), MORNING));
        }
        return attempts;
    }

    private void assertRefused(AnswerRefused.Reason reason, Question question, Response response) {
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> attempt.answer(question, response, LATER))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
