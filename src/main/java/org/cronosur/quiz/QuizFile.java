package org.cronosur.quiz;

import java.util.List;
import org.cronosur.language.Bilingual;

/** A file of seed-data/quizzes; its fields are described in seed-data/README.md. */
record QuizFile(String slug, String lesson, Bilingual title, List<QuizPart> questions) {

    Quiz toQuiz(Library library) {
        return Quiz.shipped(
                slug,
                lesson,
                title,
                questions.stream().map(part -> part.toQuestion(library)).toList());
    }
}
