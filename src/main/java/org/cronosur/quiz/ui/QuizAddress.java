package org.cronosur.quiz.ui;

/** Addresses in a quiz: where the learner stands, or one question, counted from 1: "/quiz/argentina?question=4". */
final class QuizAddress {

    private QuizAddress() {}

    /** Where the learner goes on: at the next open question, or at the result. */
    static String of(String quiz) {
        return "/quiz/" + quiz;
    }

    static String of(String quiz, int number) {
        return "%s?%s=%d".formatted(of(quiz), Asked.QUESTION, number);
    }

    static String of(String quiz, Asked.Page page) {
        return of(quiz) + "?" + page.word();
    }

    /** The result of an attempt, counted from 1. */
    static String ofAttempt(String quiz, int attempt) {
        return "%s?%s=%d".formatted(of(quiz), Asked.ATTEMPT, attempt);
    }

    /** A question of an attempt, both counted from 1. */
    static String ofAttempt(String quiz, int attempt, int number) {
        return "%s&%s=%d".formatted(ofAttempt(quiz, attempt), Asked.QUESTION, number);
    }
}
