package org.cronosur.quiz.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Attempt;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizRules.Layout;

/**
 * A quiz and one attempt at it, with the questions by their numbers, counted from 1.
 *
 * @param lesson the address where what it asks about can be read; empty where nobody may go
 * @param past the number of an attempt that is looked at again, counted from 1; empty for the one that is under way, or
 *     was last
 */
record Sitting(Quiz quiz, Attempt attempt, Optional<String> lesson, OptionalInt past) {

    /** How many questions there are. */
    int count() {
        return attempt.questions().size();
    }

    boolean has(int number) {
        return number >= 1 && number <= count();
    }

    boolean isOver() {
        return attempt.finished().isPresent();
    }

    boolean isAllOnAPage() {
        return attempt.rules().layout() == Layout.ALL_ON_A_PAGE && !isOver();
    }

    /** The answer that was given; empty for an open question and for a number that no question has. */
    Optional<Answer> answerTo(int number) {
        return has(number) ? attempt.answerTo(id(number)) : Optional.empty();
    }

    /** The answer whose correction the learner may see. */
    Optional<Answer> correctedAnswerTo(int number) {
        return answerTo(number).filter(answer -> attempt.isCorrected(id(number)));
    }

    /** As it was put where it is answered, else as the quiz asks it now. */
    Optional<Question> question(int number) {
        return answerTo(number)
                .map(Answer::question)
                .or(() -> has(number) ? quiz.question(id(number)) : Optional.empty());
    }

    boolean hasDraft(int number) {
        return attempt.hasDraft(id(number));
    }

    /** The first open question; empty when there is none. */
    OptionalInt openNumber() {
        return attempt.next().map(id -> OptionalInt.of(numberOf(id))).orElseGet(OptionalInt::empty);
    }

    /** The numbers of the questions without an answer. */
    List<Integer> unanswered() {
        return attempt.unanswered().stream().map(this::numberOf).toList();
    }

    int numberOf(Question question) {
        return numberOf(question.id());
    }

    private int numberOf(String question) {
        return attempt.questions().indexOf(question) + 1;
    }

    private String id(int number) {
        return attempt.questions().get(number - 1);
    }

    String addressOf(int number) {
        return past.isPresent()
                ? QuizAddress.ofAttempt(quiz.slug(), past.getAsInt(), number)
                : QuizAddress.of(quiz.slug(), number);
    }

    /** The address of the result; as long as the attempt is under way, of where the learner stands. */
    String address() {
        return past.isPresent() ? QuizAddress.ofAttempt(quiz.slug(), past.getAsInt()) : QuizAddress.of(quiz.slug());
    }

    /**
     * The address of what comes after a question. Of an attempt that is over it is the next question, at last the result.
     * Else it is the next question that is open, after the last one the first; where none is, the page to hand in. Where
     * correction comes at the end, questions follow one another whether they are open or not.
     */
    String addressAfter(int number) {
        if (isOver() || !attempt.rules().correctsAtOnce()) {
            return number < count() ? addressOf(number + 1) : addressAtTheEnd();
        }
        return IntStream.concat(IntStream.rangeClosed(number + 1, count()), IntStream.range(1, number))
                .filter(next -> attempt.isOpen(id(next)))
                .mapToObj(this::addressOf)
                .findFirst()
                .orElseGet(this::addressAtTheEnd);
    }

    private String addressAtTheEnd() {
        return isOver() ? address() : QuizAddress.of(quiz.slug(), Asked.Page.HAND_IN);
    }
}
