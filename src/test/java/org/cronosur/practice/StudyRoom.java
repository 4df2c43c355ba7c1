package org.cronosur.practice;

import static org.cronosur.practice.StudyFixture.LIMA;
import static org.cronosur.practice.StudyFixture.MORNING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.cronosur.quiz.AskedInPart;
import org.cronosur.quiz.EventQuestions;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;
import org.cronosur.quiz.Wordings;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * This room over a database on disk, with a watch that tests turn. No {@code @Configuration}: the scan of the whole program
 * would take it in.
 */
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
@EntityScan(basePackageClasses = {Quiz.class, Card.class})
@EnableJpaRepositories(basePackageClasses = {Quizzes.class, Cards.class})
@Import({
    CardMaking.class,
    Enrolment.class,
    Studying.class,
    Cramming.class,
    Almanac.class,
    StudyOfLearner.class,
    Travel.class,
    Wordings.class
})
class StudyRoom {

    @Bean
    Watch clock() {
        return new Watch();
    }

    @Bean
    AskedInPart leftOut() {
        return new AskedInPart();
    }

    /** This room has no catalogue, so no event gives a question. */
    @Bean
    EventQuestions eventQuestions() {
        return set -> new EventQuestions.Stock("s-" + set, List.of());
    }

    /** Stands still until somebody turns it. */
    static final class Watch extends Clock {

        private Instant now = MORNING.instant();

        void set(Instant moment) {
            now = moment;
        }

        void forward(Duration duration) {
            now = now.plus(duration);
        }

        /** The day of study in Lima. */
        LocalDate today() {
            return new Moment(now, LIMA).day();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
