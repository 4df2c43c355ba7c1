package org.cronosur.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reasons that learners gave in their own words, for the teacher who judges them; who gave them stays here. */
@Component
@Transactional(readOnly = true)
public class ReasonsGiven {

    private static final String WAITING = "r.attempt_id is not null";
    private static final String ANY = "(r.attempt_id is not null or j.judge = 'TEACHER')";

    private final JdbcClient database;

    ReasonsGiven(JdbcClient database) {
        this.database = database;
    }

    /**
     * A reason.
     *
     * @param question as it was put
     * @param label of the class; null where nobody said
     * @param judgement empty as long as nobody has judged it, not even the learner
     */
    public record Given(
            UUID attempt,
            Question question,
            Answer.Reason reason,
            Instant given,
            @Nullable String label,
            Optional<Judgement> judgement) {}

    /** How many reasons wait for a teacher, by the slugs of quizzes; quizzes with none are left out. */
    public Map<String, Integer> waiting() {
        Map<String, Integer> waiting = new HashMap<>();
        database.sql("""
                select t.quiz_slug, count(*) as reasons
                from quiz_reason r join quiz_attempt t on t.id = r.attempt_id
                where t.finished is not null or t.rules_correction = 'AT_ONCE' group by t.quiz_slug""").query(row -> {
            waiting.put(row.getString("quiz_slug"), row.getInt("reasons"));
        });
        return waiting;
    }

    /**
     * Reasons given to a quiz, by question, and of each the earliest first.
     *
     * @param judgedToo whether those are wanted too that a teacher has judged
     * @param most so many at most
     */
    public List<Given> of(String quiz, boolean judgedToo, int most) {
        return database
                .sql("""
                select a.attempt_id, w.question, a.response, a.score, a.given, t.class_label, j.level, j.judge
                from quiz_attempt t join quiz_answer a on a.attempt_id = t.id
                join question_wording w on w.id = a.wording
                left join quiz_reason r on r.attempt_id = a.attempt_id and r.question_id = a.question_id
                left join quiz_judgement j on j.attempt_id = a.attempt_id and j.question_id = a.question_id
                where t.quiz_slug = :quiz and (t.finished is not null or t.rules_correction = 'AT_ONCE')
                and %s order by a.question_id, a.given, a.attempt_id fetch first :most rows only""".formatted(judgedToo ? ANY : WAITING))
                .param("quiz", quiz)
                .param("most", most)
                .query((row, number) -> given(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Given> given(ResultSet row) throws SQLException {
        Answer answer = new Answer(
                QuestionColumn.read(row.getString("question")),
                ResponseColumn.read(row.getString("response")),
                new Score(row.getDouble("score")),
                row.getObject("given", OffsetDateTime.class).toInstant());
        UUID attempt = row.getObject("attempt_id", UUID.class);
        String label = row.getString("class_label");
        Optional<Judgement> judgement = judgement(row);
        return answer.reason()
                .map(reason -> new Given(attempt, answer.question(), reason, answer.given(), label, judgement));
    }

    private static Optional<Judgement> judgement(ResultSet row) throws SQLException {
        String level = row.getString("level");
        String judge = row.getString("judge");
        return level == null
                ? Optional.empty()
                : Optional.of(new Judgement(Rubric.Level.valueOf(level), Judgement.Judge.valueOf(judge)));
    }
}
