package org.cronosur.quiz;

import java.util.List;
import org.cronosur.language.Bilingual;

/** All of a quiz that a teacher may change; its questions in the order in which they are asked. */
public record QuizDraft(Bilingual title, String eventSet, List<Question> questions) {

    /** Characters that a title may have. */
    public static final int LONGEST_TITLE = 200;

    public QuizDraft {
        questions = List.copyOf(questions);
    }

    /** What a quiz says now. */
    public static QuizDraft of(Quiz quiz) {
        return new QuizDraft(quiz.title(), quiz.eventSet(), quiz.questions());
    }

    /** @throws IllegalArgumentException if it has no title or a too long one, or if two questions have the same id */
    void check() {
        Require.that(
                !title.es().isBlank()
                        && title.es().length() <= LONGEST_TITLE
                        && title.en().length() <= LONGEST_TITLE,
                "A title has 1 to %d characters",
                LONGEST_TITLE);
        long ids = questions.stream().map(Question::id).distinct().count();
        Require.that(ids == questions.size(), "Two questions have the same id");
    }
}
