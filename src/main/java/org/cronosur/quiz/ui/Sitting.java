package org.cronosur.quiz.ui;

import java.util.Optional;
import java.util.OptionalInt;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Attempt;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;

/** A quiz and one attempt at it, with the questions by their numbers, counted from 1. */
record Sitting(Quiz quiz, Attempt attempt) {

    /** How many questions there are. */
    int count() {
        return attempt.questions().size();
    }

    /** The answer that was given; empty for an open question and for a number that no question has. */
    Optional<Answer> answerTo(int number) {
        return number >= 1 && number <= count()
                ? attempt.answerTo(attempt.questions().get(number - 1))
                : Optional.empty();
    }

    /** The first question without an answer; empty when all is done. */
    Optional<Question> open() {
        return attempt.next().flatMap(quiz::question);
    }

    OptionalInt openNumber() {
        return attempt.next().map(id -> OptionalInt.of(numberOf(id))).orElseGet(OptionalInt::empty);
    }

    int numberOf(Question question) {
        return numberOf(question.id());
    }

    private int numberOf(String question) {
        return attempt.questions().indexOf(question) + 1;
    }

    /** The address of what comes after a question: the answer to the next where it is given, else where she goes on. */
    String addressAfter(int number) {
        return answerTo(number + 1).isPresent() ? QuizAddress.of(quiz.slug(), number + 1) : QuizAddress.of(quiz.slug());
    }
}
