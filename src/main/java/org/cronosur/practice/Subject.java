package org.cronosur.practice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a card asks: one thing, and the same at every repetition. */
sealed interface Subject {

    /** A question that stands in a quiz, or in the stock that is made out of the events of a set. */
    record Written(String quiz, String question) implements Subject {

        @Override
        public String toString() {
            return "quiz/" + quiz + "/" + question;
        }
    }

    /** The longest that {@link #toString} writes. */
    int LONGEST = 200;

    Pattern WRITTEN = Pattern.compile("quiz/([^/]{1,80})/([^/]{1,40})");

    /** Reads what {@link #toString} wrote; empty if it is anything else. */
    static Optional<Subject> parse(String written) {
        Matcher quiz = WRITTEN.matcher(written);
        return quiz.matches() ? Optional.of(new Written(quiz.group(1), quiz.group(2))) : Optional.empty();
    }
}
