package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.quiz.QuizFixture.threeEvents;
import static org.cronosur.quiz.QuizFixture.whoFell;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a school has stored while every answer kept its question is still there when they are kept once. */
class QuestionsKeptOnceTest {

    private static final String BEFORE = "21";
    private static final String SINCE = "22";

    @TempDir
    private Path data;

    @Test
    void everyAnswerFindsItsQuestion() {
        DriverManagerDataSource file = new DriverManagerDataSource(
                "jdbc:h2:file:" + data.toAbsolutePath().resolve("cronosur"), "sa", "");
        JdbcClient database = JdbcClient.create(file);
        migrate(file, BEFORE);
        UUID one = attempt(database);
        UUID other = attempt(database);
        keep(database, "quiz_answer", one, whoFell());
        keep(database, "quiz_answer", other, whoFell());
        keep(database, "quiz_answer", other, threeEvents());
        keep(database, "quiz_draft", one, threeEvents());

        migrate(file, SINCE);

        assertThat(questions(database, "quiz_answer")).containsExactlyInAnyOrder(whoFell(), whoFell(), threeEvents());
        assertThat(questions(database, "quiz_draft")).containsExactly(threeEvents());
        assertThat(database.sql("select count(*) from question_wording")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static void migrate(DriverManagerDataSource file, String version) {
        Flyway.configure()
                .dataSource(file)
                .target(MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }

    private static UUID attempt(JdbcClient database) {
        UUID id = UUID.randomUUID();
        database.sql("""
                insert into quiz_attempt (id, quiz_slug, learner, questions, begun)
                values (?, 'argentina', random_uuid(), array['q1', 'q2'], current_timestamp)""").param(id).update();
        return id;
    }

    private static void keep(JdbcClient database, String table, UUID attempt, Question question) {
        boolean answer = table.equals("quiz_answer");
        database.sql("insert into %s (attempt_id, question_id, question, response%s) values (?, ?, ?, '{}'%s)"
                        .formatted(table, answer ? ", score, given" : "", answer ? ", 1, current_timestamp" : ""))
                .params(attempt, question.id(), QuestionColumn.written(question))
                .update();
    }

    private static List<Question> questions(JdbcClient database, String table) {
        return database
                .sql("select w.question from %s t join question_wording w on w.id = t.wording".formatted(table))
                .query(String.class)
                .list()
                .stream()
                .map(QuestionColumn::read)
                .toList();
    }
}
