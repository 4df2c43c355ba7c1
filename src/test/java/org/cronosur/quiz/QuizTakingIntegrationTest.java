package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cronosur.quiz.QuizFixture.MORNING;
import static org.cronosur.quiz.QuizFixture.RIGHT;
import static org.cronosur.quiz.QuizFixture.RIGHT_ORDER;
import static org.cronosur.quiz.QuizFixture.WRONG;
import static org.cronosur.quiz.QuizFixture.quiz;
import static org.cronosur.quiz.QuizFixture.threeEvents;
import static org.cronosur.quiz.QuizFixture.whoFell;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Attempts and answers in a database file like the one of a school. */
@SpringBootTest(
        classes = QuizTakingIntegrationTest.Room.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "cronosur.data=./target/test-data/quiz-${random.uuid}")
class QuizTakingIntegrationTest {

    @Configuration
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        PersistenceExceptionTranslationAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        TransactionManagerCustomizationAutoConfiguration.class
    })
    @EntityScan
    @EnableJpaRepositories
    @Import(QuizTaking.class)
    static class Room {

        @Bean
        Clock clock() {
            return Clock.fixed(MORNING, ZoneOffset.UTC);
        }
    }

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private QuizTaking taking;

    @Autowired
    private HikariDataSource database;

    private final LearnerKey learner = LearnerKey.random();
    private Quiz quiz = quiz(whoFell(), threeEvents());

    @BeforeEach
    void bringTheQuiz() {
        quizzes.save(quiz);
        quiz = quizzes.findBySlug(quiz.slug()).orElseThrow();
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
