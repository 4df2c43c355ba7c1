package org.cronosur.quiz;

import java.util.List;
import java.util.Map;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** A file of seed-data/quizzes; its fields are described in seed-data/README.md. */
record QuizFile(
        String slug,
        String lesson,
        Bilingual title,
        List<QuizPart> questions,
        @Nullable Map<String, Bilingual> hints) {

    Quiz toQuiz(Library library) {
        Quiz quiz = Quiz.shipped(
                slug,
                lesson,
                title,
                questions.stream().map(part -> part.toQuestion(library)).toList());
        quiz.changeHints(knownHints());
        return quiz;
    }

    /** The hints by the ids of their questions. */
    Map<String, Bilingual> knownHints() {
        return hints == null ? Map.of() : hints;
    }
}
