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
        @Nullable Map<String, Bilingual> hints,
        @Nullable List<String> sensitive) {

    Quiz toQuiz(Library library) {
        Quiz quiz = Quiz.shipped(
                slug,
                lesson,
                title,
                questions.stream().map(part -> part.toQuestion(library)).toList());
        quiz.changeHints(knownHints());
        quiz.changeSensitive(knownSensitive());
        return quiz;
    }

    /** The hints by the ids of their questions. */
    Map<String, Bilingual> knownHints() {
        return hints == null ? Map.of() : hints;
    }

    /** The ids of the questions that tell of torture or killing although no event of theirs is flagged. */
    List<String> knownSensitive() {
        return sensitive == null ? List.of() : sensitive;
    }
}
