package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cronosur.quiz.QuizFixture.MORNING;
import static org.cronosur.quiz.QuizFixture.RIGHT;
import static org.cronosur.quiz.QuizFixture.RIGHT_ORDER;
import static org.cronosur.quiz.QuizFixture.WRONG;
import static org.cronosur.quiz.QuizFixture.hintsCosting;
import static org.cronosur.quiz.QuizFixture.quiz;
import static org.cronosur.quiz.QuizFixture.said;
import static org.cronosur.quiz.QuizFixture.threeEvents;
import static org.cronosur.quiz.QuizFixture.whoFell;
import static org.cronosur.quiz.QuizFixture.within;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts and answers in a database file like the one of a school. */
@SpringBootTest(
        classes = QuizTakingIntegrationTest.Room.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "cronosur.data=./target/test-data/quiz-${random.uuid}")
class QuizTakingIntegrationTest {

    @Configuration
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        PersistenceExceptionTranslationAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        TransactionManagerCustomizationAutoConfiguration.class
    })
    @EntityScan
    @EnableJpaRepositories
    @Import({QuizTaking.class, Wordings.class, Learners.class, AttemptsOfLearner.class})
    static class Room {

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }

        @Bean
        AskedInPart leftOut() {
            return new AskedInPart();
        }
    }

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private QuizTaking taking;

    @Autowired
    private Learners learners;

    @Autowired
    private SettableClock clock;

    @Autowired
    private AskedInPart level;

    @Autowired
    private HikariDataSource database;

    private final LearnerKey learner = LearnerKey.random();
    private Quiz quiz = quiz(whoFell(), threeEvents());

    @BeforeEach
    void bringTheQuiz() {
        clock.set(MORNING);
        level.leaveOut();
        quizzes.save(quiz);
        quiz = quizzes.findBySlug(quiz.slug()).orElseThrow();
    }

    @Test
    void aYoungerClassIsNotAskedEverythingUnlessItHasBegun() {
        UUID first = taking.beginOrResume(learner, quiz).id();
        level.leaveOut("q1");
        Attempt untouched = taking.latest(learner, quiz).orElseThrow();
        assertThat(untouched.id()).isEqualTo(first);
        assertThat(untouched.questions()).containsExactly("q2");
        assertThat(untouched.leftOut()).isEqualTo(1);

        level.leaveOut();
        assertThat(taking.latest(learner, quiz).orElseThrow().questions()).containsExactly("q1", "q2");
        taking.answer(first, whoFell(), new Choice(RIGHT));
        level.leaveOut("q1", "q2");
        assertThat(taking.latest(learner, quiz).orElseThrow().questions())
                .as("once it has begun")
                .containsExactly("q1", "q2");
        assertThat(taking.leavesOutAll(learner, quiz)).isFalse();
        assertThat(taking.leavesOutAll(LearnerKey.random(), quiz)).isTrue();
    }

    @Test
    void theScoreCountsOnlyWhatWasAsked() {
        level.leaveOut("q2");
        UUID attempt = taking.beginOrResume(learner, quiz).id();
        taking.answer(attempt, whoFell(), new Choice(RIGHT));
        Attempt done = taking.latest(learner, quiz).orElseThrow();
        assertThat(done.finished()).isPresent();
        assertThat(done.score()).isEqualTo(Score.FULL);

        level.leaveOut();
        assertThat(taking.latest(learner, quiz).orElseThrow().leftOut())
                .as("said of it later too")
                .isEqualTo(1);
    }

    @Test
    void keepsAQuizAsItIsUntilItChanges() {
        assertThat(quiz.questions()).containsExactly(whoFell(), threeEvents());
        assertThat(quiz.question("q2")).contains(threeEvents());
        assertThat(quizzes.findByEventSetOrderBySlug("argentina-lesson")).hasSize(1);

        quizzes.save(quiz(threeEvents("q5")));
        assertThat(quizzes.findBySlug("argentina").orElseThrow().questions()).containsExactly(threeEvents("q5"));
    }

    @Test
    void anAnswerSurvivesAPowerFailure() {
        Attempt attempt = taking.beginOrResume(learner, quiz);
        Answer given = taking.answer(attempt.id(), whoFell(), new Choice(WRONG));

        powerFails();

        Attempt resumed = taking.beginOrResume(learner, quiz);
        assertThat(resumed.id()).isEqualTo(attempt.id());
        assertThat(resumed.answers()).containsExactly(given);
        assertThat(resumed.next()).contains("q2");
        assertThat(resumed.begun()).isEqualTo(MORNING);
    }

    @Test
    void whoComesBackAfterTheEndFindsTheResultAndMayBeginAgain() {
        Attempt first = taking.beginOrResume(learner, quiz);
        taking.answer(first.id(), whoFell(), new Choice(RIGHT));
        taking.answer(first.id(), threeEvents(), Arrangement.of(RIGHT_ORDER));

        Attempt result = taking.beginOrResume(learner, quiz);
        assertThat(result.id()).isEqualTo(first.id());
        assertThat(result.scoreSoFar()).contains(Score.FULL);
        assertThat(result.finished()).isPresent();

        Attempt second = taking.beginAgain(learner, quiz);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.next()).contains("q1");
    }

    @Test
    void beginningAgainGivesUpAnAttemptOnlyIfSomethingIsAnsweredInIt() {
        Attempt first = taking.beginOrResume(learner, quiz);
        assertThat(taking.beginAgain(learner, quiz).id()).isEqualTo(first.id());

        taking.answer(first.id(), whoFell(), new Choice(RIGHT));
        assertThat(taking.beginAgain(learner, quiz).id()).isNotEqualTo(first.id());

        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> taking.answer(first.id(), threeEvents(), Arrangement.of(RIGHT_ORDER)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(AnswerRefused.Reason.ATTEMPT_OVER));
    }

    @Test
    void aDraftSurvivesAPowerFailureAndBecomesTheAnswerOfWhoHandsIn() {
        Attempt attempt = taking.beginOrResume(learner, quiz);
        taking.keepDraft(attempt.id(), whoFell(), Optional.of(new Choice(RIGHT)));

        powerFails();

        Attempt resumed = taking.beginOrResume(learner, quiz);
        assertThat(resumed.draftFor(whoFell())).contains(new Choice(RIGHT));
        assertThat(resumed.answers()).isEmpty();

        taking.handIn(attempt.id());
        Attempt over = taking.beginOrResume(learner, quiz);
        assertThat(over.answerTo("q1").orElseThrow().score()).isEqualTo(Score.FULL);
        assertThat(over.unanswered()).containsExactly("q2");
        assertThat(over.hasDraft("q1")).isFalse();
    }

    @Test
    void theServersClockEndsAnAttemptWithWhatWasChosen() {
        Attempt attempt = taking.beginAgain(learner, quiz, within(10));
        assertThat(taking.timeLeft(attempt)).contains(Duration.ofMinutes(10));
        taking.keepDraft(attempt.id(), whoFell(), Optional.of(new Choice(RIGHT)));

        clock.set(MORNING.plus(Duration.ofMinutes(10)));
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> taking.answer(attempt.id(), threeEvents(), Arrangement.of(RIGHT_ORDER)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(AnswerRefused.Reason.TIME_UP));
        taking.closeOverdue();

        Attempt over = taking.attempts(learner, quiz).getFirst();
        assertThat(over.finished()).contains(MORNING.plus(Duration.ofMinutes(10)));
        assertThat(over.answerTo("q1")).isPresent();
        assertThat(over.unanswered()).containsExactly("q2");
        assertThat(taking.timeLeft(over)).contains(Duration.ZERO);
    }

    @Test
    void aCodeGivesMoreTime() {
        quiz.changeExtraTimes(Set.of(new ExtraTime("LUNA7", 50)));
        quizzes.save(quiz);
        quiz = quizzes.findBySlug(quiz.slug()).orElseThrow();
        Attempt attempt = taking.beginAgain(learner, quiz, within(10));

        assertThat(taking.extend(attempt.id(), quiz, "sol3")).isFalse();
        assertThat(taking.extend(attempt.id(), quiz, " luna7 ")).isTrue();
        assertThat(taking.extend(attempt.id(), quiz, "LUNA7")).isTrue();

        Attempt extended = taking.beginOrResume(learner, quiz);
        assertThat(taking.timeLeft(extended)).contains(Duration.ofMinutes(15));
        assertThat(extended.extraPercent()).isEqualTo(50);
    }

    @Test
    void keepsRulesHintsAndClassLabel() {
        quiz.changeHints(Map.of("q1", said("Empieza por Y.")));
        quizzes.save(quiz);
        quiz = quizzes.findBySlug(quiz.slug()).orElseThrow();
        assertThat(quiz.hintFor(whoFell())).contains(said("Empieza por Y."));
        assertThat(quiz.hintFor(threeEvents())).isEmpty();

        Attempt attempt = taking.beginAgain(learner, quiz, hintsCosting(0.25));
        taking.takeHint(attempt.id(), whoFell());
        taking.label(attempt.id(), ClassLabel.parse(" 3B ").orElseThrow());
        Answer answer = taking.answer(attempt.id(), whoFell(), new Choice(RIGHT));

        assertThat(answer.score().share()).isEqualTo(0.75);
        Attempt resumed = taking.beginOrResume(learner, quiz);
        assertThat(resumed.tookHint(whoFell())).isTrue();
        assertThat(resumed.classLabel()).contains(new ClassLabel("3B"));
        assertThat(resumed.rules()).isEqualTo(hintsCosting(0.25));
    }

    @Test
    void otherRulesBeginAnotherAttemptInPlaceOfOneInWhichNothingIsDone() {
        Attempt untouched = taking.beginOrResume(learner, quiz);
        Attempt chosen = taking.beginAgain(learner, quiz, within(10));

        assertThat(chosen.id()).isNotEqualTo(untouched.id());
        assertThat(taking.attempts(learner, quiz)).extracting(Attempt::id).containsExactly(chosen.id());
    }

    @Test
    void deletesAKeyThatNobodyUsedForHalfAYearWithAllThatBelongsToIt() {
        LearnerKey faithful = LearnerKey.random();
        learners.see(learner);
        learners.see(faithful);
        taking.keepDraft(taking.beginOrResume(learner, quiz).id(), whoFell(), Optional.of(new Choice(RIGHT)));
        taking.answer(taking.beginOrResume(faithful, quiz).id(), whoFell(), new Choice(RIGHT));

        clock.set(MORNING.plus(Duration.ofDays(100)));
        learners.see(faithful);
        clock.set(MORNING.plus(Learners.KEPT));
        learners.forgetUnused();
        assertThat(taking.attempts(learner, quiz)).as("on the last day").hasSize(1);

        clock.set(MORNING.plus(Learners.KEPT).plusSeconds(1));
        learners.forgetUnused();
        assertThat(taking.attempts(learner, quiz)).isEmpty();
        assertThat(taking.attempts(faithful, quiz)).hasSize(1);
    }

    @Test
    void deletesAtOnceWhatALearnerWantsForgotten() {
        LearnerKey other = LearnerKey.random();
        taking.answer(taking.beginOrResume(learner, quiz).id(), whoFell(), new Choice(RIGHT));
        taking.answer(taking.beginOrResume(other, quiz).id(), whoFell(), new Choice(RIGHT));

        learners.forget(learner);

        assertThat(taking.latest(learner, quiz)).isEmpty();
        assertThat(taking.latest(other, quiz)).isPresent();
    }

    @Test
    void learnersDoNotMeet() {
        Attempt hers = taking.beginOrResume(learner, quiz);
        Attempt his = taking.beginOrResume(LearnerKey.random(), quiz);

        assertThat(his.id()).isNotEqualTo(hers.id());
    }

    @RepeatedTest(10)
    void manyTabsAtOnceBeginOneAttemptAndStoreOneAnswer() throws Exception {
        List<Attempt> begun = inTabs(8, tab -> taking.beginOrResume(learner, quiz));
        assertThat(begun).extracting(Attempt::id).containsOnly(begun.getFirst().id());

        List<Answer> given = inTabs(8, tab -> taking.answer(begun.getFirst().id(), whoFell(), new Choice(tab % 3)));
        assertThat(given).containsOnly(given.getFirst());
        assertThat(taking.beginOrResume(learner, quiz).answers()).containsExactly(given.getFirst());

        List<Attempt> again = inTabs(8, tab -> taking.beginAgain(learner, quiz));
        assertThat(again).extracting(Attempt::id).containsOnly(again.getFirst().id());
    }

    @RepeatedTest(5)
    void aClassThatAnswersAtTheSameMomentKeepsTheQuestionOnce() throws Exception {
        PutInOrder newlyAsked = threeEvents("q" + UUID.randomUUID());
        quizzes.save(quiz(newlyAsked));
        Quiz asked = quizzes.findBySlug(quiz.slug()).orElseThrow();
        List<Attempt> begun = inTabs(8, pupil -> taking.beginOrResume(LearnerKey.random(), asked));

        inTabs(8, pupil -> taking.answer(begun.get(pupil).id(), newlyAsked, Arrangement.of(RIGHT_ORDER)));

        assertThat(begun)
                .allSatisfy(attempt -> assertThat(taking.latest(attempt.learner(), asked)
                                .orElseThrow()
                                .answers())
                        .extracting(Answer::question)
                        .containsExactly(newlyAsked));
        assertThat(wordingsOf(newlyAsked)).isEqualTo(1);
    }

    private int wordingsOf(Question question) {
        return JdbcClient.create(database)
                .sql("select count(*) from question_wording where question like ?")
                .param("%" + question.id() + "%")
                .query(Integer.class)
                .single();
    }

    /** H2 drops everything that it has not written yet, as if the machine had lost power. */
    private void powerFails() {
        assertThatExceptionOfType(SQLException.class)
                .as("the connection dies with the database")
                .isThrownBy(() -> {
                    try (Connection connection = database.getConnection()) {
                        connection.createStatement().execute("SHUTDOWN IMMEDIATELY");
                    }
                });
        database.getHikariPoolMXBean().softEvictConnections();
    }

    private interface Tab<T> {
        T act(int tab);
    }

    private static <T> List<T> inTabs(int tabs, Tab<T> act) throws InterruptedException, ExecutionException {
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
