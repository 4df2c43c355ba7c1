package org.cronosur.exchange.quizzes;

import java.util.List;
import org.cronosur.quiz.Question;

/**
 * What a file in GIFT holds.
 *
 * @param questions those that could be read, in the order of the file
 * @param flaws what could not; a file with flaws is not taken over
 */
public record GiftReading(List<Question> questions, List<Flaw> flaws) {

    public GiftReading {
        questions = List.copyOf(questions);
        flaws = List.copyOf(flaws);
    }

    /**
     * What is wrong with one question.
     *
     * @param line its first line, counted from 1
     * @param what the words that show it: an answer, a number, the beginning of the question
     */
    public record Flaw(int line, Reason reason, String what) {}

    /** Why a question cannot be taken over. */
    public enum Reason {
        BRACE_MISSING,
        NO_ANSWERS,
        ESSAY,
        DESCRIPTION,
        TOO_FEW_ANSWERS,
        NO_RIGHT_ANSWER,
        NO_WRONG_ANSWER,
        PAIRS,
        WEIGHT_UNREADABLE,
        NUMBER_UNREADABLE,
        REFUSED
    }
}
