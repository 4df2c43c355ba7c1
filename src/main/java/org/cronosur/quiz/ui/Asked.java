package org.cronosur.quiz.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cronosur.quiz.ClassLabel;

/**
 * What an address asks for within a quiz; {@link QuizAddress} writes it.
 *
 * @param question its number, counted from 1
 * @param attempt the number of one of the learner's attempts, counted from 1
 * @param classLabel the class for which the quiz is taken, as the teacher's link says it
 * @param page something else than where the learner stands
 */
record Asked(OptionalInt question, OptionalInt attempt, Optional<ClassLabel> classLabel, Optional<Page> page) {

    /** Other pages of a quiz than its questions. */
    enum Page {
        HAND_IN("hand-in"),
        OPTIONS("options"),
        PRINT("print");

        private final String word;

        Page(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static final String QUESTION = "question";
    static final String ATTEMPT = "attempt";
    private static final String CLASS = "class";

    /** @param number 0 for no question */
    static Asked question(int number) {
        OptionalInt question = number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
        return new Asked(question, OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    static Asked in(QueryParameters query) {
        return new Asked(
                number(query, QUESTION),
                number(query, ATTEMPT),
                query.getSingleParameter(CLASS).flatMap(ClassLabel::parse),
                Stream.of(Page.values())
                        .filter(page -> query.getParameters().containsKey(page.word()))
                        .findFirst());
    }

    boolean wants(Page wanted) {
        return page.filter(wanted::equals).isPresent();
    }

    /** Empty where nothing is asked for, or what is no number. */
    private static OptionalInt number(QueryParameters query, String name) {
        return query.getSingleParameter(name).stream()
                .filter(word -> word.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
