package org.cronosur.quiz.ui.desk;

import java.util.List;
import org.cronosur.quiz.Question;

/** What a teacher does to a quiz on her desk. */
interface Deeds {

    /** Gives it the title that is written. */
    void rename(Wording title);

    /** Opens it to the class, or closes it. */
    void openOrClose();

    void write(QuestionKind kind);

    /** Looks at questions made out of the lesson. */
    void propose();

    void edit(Question question);

    /**
     * @param questions as they are to be from now on
     * @param focused to which of them the focus goes, if it is there
     */
    void order(List<Question> questions, Question focused);

    /** Holds a question for right although an event has changed. */
    void accept(Question question);

    /** Looks at questions that could take the place of one whose event has changed. */
    void remake(Question question);
}
