package org.cronosur.quiz.ui;

import java.util.Optional;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.QuizRules;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.Rubric;

/** What a learner can do in a quiz. All of it is stored before the page goes on. */
interface Deeds {

    /** Has chosen something and not yet answered; empty when nothing is chosen any more. */
    void draft(Question question, Optional<Response> response);

    void answer(Question question, Response response);

    void takeHint(Question question);

    /** Says how far the reason in her answer got. */
    void judge(Question question, Rubric.Level level);

    void handIn();

    /** Comes to the end of the time, by the clock of the page. */
    void comeToTheEnd();

    /**
     * Begins a new attempt.
     *
     * @param classLabel as it was typed; may be blank
     * @param code for extra time, as it was typed; may be blank
     */
    void begin(QuizRules rules, String classLabel, String code);

    /** Begins a new attempt as the last one was. */
    void beginAgain();

    /** @return whether there is such a code */
    boolean extend(String code);

    /** @return whether that is a label */
    boolean label(String typed);

    /** Deletes everything that is kept under the learner's key. */
    void forgetMe();

    /** The page is to be drawn as the server knows it. */
    void refresh();
}
