package org.cronosur.quiz.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Addresses in a quiz: where the learner stands, or one question, counted from 1: "/quiz/argentina?question=4". */
final class QuizAddress {

    private static final String QUESTION = "question";

    private QuizAddress() {}

    /** Where the learner goes on: at the next open question, or at the result. */
    static String of(String quiz) {
        return "/quiz/" + quiz;
    }

    static String of(String quiz, int number) {
        return of(quiz) + "?" + QUESTION + "=" + number;
    }

    /** The question that is asked for; empty where none is, or no number. */
    static OptionalInt questionIn(QueryParameters query) {
        return Stream.ofNullable(query.getParameters().get(QUESTION))
                .flatMap(words -> words.stream().limit(1))
                .filter(word -> word.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
