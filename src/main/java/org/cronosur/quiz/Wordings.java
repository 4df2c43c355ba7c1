package org.cronosur.quiz;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All wordings of questions. They stay when the answers to them are deleted: they say nothing about a learner, and are
 * there for whoever answers next.
 */
@Component
public class Wordings {

    private final JdbcClient database;

    Wordings(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps a wording where it is not kept yet, before an answer that refers to it. Of thirty pupils who answer at the same
     * moment all but one find that another was faster; only that one statement is taken back then, not their answer.
     */
    public void keep(Question question) {
        Wording wording = new Wording(question);
        if (!isKept(wording)) {
            try {
                database.sql("insert into question_wording (id, question) values (:id, :question)")
                        .param("id", wording.id())
                        .param("question", QuestionColumn.written(question))
                        .update();
            } catch (DuplicateKeyException anotherWasFaster) {
                assert isKept(wording);
            }
        }
    }

    private boolean isKept(Wording wording) {
        return database.sql("select count(*) from question_wording where id = :id")
                        .param("id", wording.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
