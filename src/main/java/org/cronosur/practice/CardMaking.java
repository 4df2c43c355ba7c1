package org.cronosur.practice;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quizzes;
import org.springframework.stereotype.Component;

/** What there is to ask about an event set, and the question to a card. */
@Component
class CardMaking {

    private final Quizzes quizzes;

    CardMaking(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    /** What a set asks, in the order in which it is learned. */
    Set<Subject> subjectsOf(String set) {
        Set<Subject> subjects = new LinkedHashSet<>();
        quizzes.findByEventSetOrderBySlug(set)
                .forEach(quiz -> quiz.questions()
                        .forEach(question -> subjects.add(new Subject.Written(quiz.slug(), question.id()))));
        return subjects;
    }

    /** The question; empty where what it is about is no longer there. */
    Optional<Question> question(Subject subject) {
        return switch (subject) {
            case Subject.Written(String quiz, String id) ->
                quizzes.findBySlug(quiz).flatMap(found -> found.question(id));
        };
    }
}
