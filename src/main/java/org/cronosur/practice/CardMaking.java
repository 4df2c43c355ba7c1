package org.cronosur.practice;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cronosur.quiz.EventQuestions;
import org.cronosur.quiz.LeftOut;
import org.cronosur.quiz.Provenance;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quizzes;
import org.springframework.stereotype.Component;

/** What there is to ask about an event set, and the question to a card. */
@Component
class CardMaking {

    private final Quizzes quizzes;
    private final EventQuestions made;
    private final LeftOut leftOut;

    CardMaking(Quizzes quizzes, EventQuestions made, LeftOut leftOut) {
        this.quizzes = quizzes;
        this.made = made;
        this.leftOut = leftOut;
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

    /**
     * What these sets ask, and not of the class for which pages are made just now. Its cards stay where they are.
     *
     * @return subjects as cards keep them
     */
    Set<String> leftOutOf(Collection<String> sets) {
        if (leftOut.isNothing()) {
            return Set.of();
        }
        return sets.stream()
                .flatMap(set -> Stream.concat(
                        quizzes.findByEventSetOrderBySlug(set).stream(),
                        quizzes.findBySlug(made.of(set).quiz()).stream()))
                .flatMap(quiz -> leftOut.of(quiz).stream().map(id -> new Subject.Written(quiz.slug(), id)))
                .map(Subject::toString)
                .collect(toSet());
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
