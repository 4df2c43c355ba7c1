package org.cronosur.practice;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.cronosur.quiz.EventQuestions;
import org.cronosur.quiz.Provenance;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quizzes;
import org.springframework.stereotype.Component;

/** What there is to ask about an event set, and the question to a card. */
@Component
class CardMaking {

    private final Quizzes quizzes;
    private final EventQuestions made;

    CardMaking(Quizzes quizzes, EventQuestions made) {
        this.quizzes = quizzes;
        this.made = made;
    }

    /** What a set asks, in the order in which it is learned: first what somebody wrote, then what its events give. */
    Set<Subject> subjectsOf(String set) {
        Set<Subject> subjects = new LinkedHashSet<>();
        quizzes.findByEventSetOrderBySlug(set)
                .forEach(quiz -> quiz.questions()
                        .forEach(question -> subjects.add(new Subject.Written(quiz.slug(), question.id()))));
        EventQuestions.Stock stock = made.of(set);
        stock.questions().forEach(question -> subjects.add(new Subject.Written(stock.quiz(), question)));
        return subjects;
    }

    /** The question; empty where what it is about is no longer there. */
    Optional<Question> question(Subject subject) {
        return switch (subject) {
            case Subject.Written(String quiz, String id) ->
                quizzes.findBySlug(quiz).flatMap(found -> found.question(id));
        };
    }

    /** What a question was made from; empty for one that somebody wrote. */
    Optional<Provenance> provenanceOf(Subject subject) {
        return switch (subject) {
            case Subject.Written(String quiz, String id) ->
                quizzes.findBySlug(quiz).flatMap(found -> found.provenanceOf(id));
        };
    }
}
