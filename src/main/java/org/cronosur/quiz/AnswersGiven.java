package org.cronosur.quiz;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was given to a quiz, for whoever reads results: row by row and without the attempts themselves, since there can be
 * a million answers. Who a learner is stays here; others see that two attempts are of the same one.
 */
@Component
@Transactional(readOnly = true)
public class AnswersGiven {

    private final JdbcClient database;

    AnswersGiven(JdbcClient database) {
        this.database = database;
    }

    /**
     * A quiz that somebody has taken.
     *
     * @param finished how many attempts are finished
     * @param latest when the last of them was
     */
    public record Taken(String quiz, int finished, Instant latest) {}

    /**
     * A finished attempt.
     *
     * @param learner the same number for the same learner, from 0 on; of no meaning beyond one call
     * @param label for which class; null where nobody said
     * @param questions the ids of what was asked
     */
    public record Sitting(
            UUID id, int learner, @Nullable String label, Instant begun, Instant finished, List<String> questions) {}

    /** Takes in one answer. */
    public interface Scores {
        void take(UUID attempt, String question, double score);
    }

    /** Takes in one answer to a question. */
    public interface Responses {
        void take(UUID attempt, Response response, double score);
    }

    /** The quizzes with finished attempts, in no order. */
    public List<Taken> quizzes() {
        return database.sql("""
                select quiz_slug, count(*) as finished_count, max(finished) as latest
                from quiz_attempt where finished is not null group by quiz_slug""")
                .query((row, number) ->
                        new Taken(row.getString("quiz_slug"), row.getInt("finished_count"), instant(row, "latest")))
                .list();
    }

    /** The finished attempts at a quiz, the earliest first. */
    public List<Sitting> sittings(String quiz) {
        Map<UUID, Integer> learners = new HashMap<>();
        return database.sql("""
                select id, learner, class_label, begun, finished, questions
                from quiz_attempt where quiz_slug = :quiz and finished is not null order by begun, id""")
                .param("quiz", quiz)
                .query((row, number) -> new Sitting(
                        row.getObject("id", UUID.class),
                        learners.computeIfAbsent(row.getObject("learner", UUID.class), learner -> learners.size()),
                        row.getString("class_label"),
                        instant(row, "begun"),
                        instant(row, "finished"),
                        strings(row.getArray("questions"))))
                .list();
    }

    /** How many attempts at a quiz are under way. */
    public int underway(String quiz) {
        return database.sql("select count(*) from quiz_attempt where quiz_slug = :quiz and finished is null")
                .param("quiz", quiz)
                .query(Integer.class)
                .single();
    }

    /** Reads the scores of all finished attempts at a quiz, in no order. */
    public void scores(String quiz, Scores reader) {
        database.sql("""
                select a.attempt_id, a.question_id, a.score
                from quiz_attempt t join quiz_answer a on a.attempt_id = t.id
                where t.quiz_slug = :quiz and t.finished is not null""").param("quiz", quiz).query(row -> {
            reader.take(row.getObject(1, UUID.class), row.getString(2), row.getDouble(3));
        });
    }

    /** Reads what the finished attempts at a quiz answered to a question, in no order. */
    public void responses(String quiz, String question, Responses reader) {
        Map<String, Response> known = new HashMap<>();
        database.sql("""
                select a.attempt_id, a.response, a.score
                from quiz_attempt t join quiz_answer a on a.attempt_id = t.id and a.question_id = :question
                where t.quiz_slug = :quiz and t.finished is not null""").param("quiz", quiz).param("question", question).query(row -> {
            Response response = known.computeIfAbsent(row.getString(2), ResponseColumn::read);
            reader.take(row.getObject(1, UUID.class), response, row.getDouble(3));
        });
    }

    /** A question as it was put last; empty if nobody answered it. */
    public Optional<Question> asPutLast(String quiz, String question) {
        return database.sql("""
                select w.question from quiz_attempt t join quiz_answer a on a.attempt_id = t.id and a.question_id = :question
                join question_wording w on w.id = a.wording
                where t.quiz_slug = :quiz and t.finished is not null order by t.begun desc fetch first 1 row only""")
                .param("quiz", quiz)
                .param("question", question)
                .query(String.class)
                .optional()
                .map(QuestionColumn::read);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
