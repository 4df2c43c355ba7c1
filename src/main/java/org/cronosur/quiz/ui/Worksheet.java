package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.cronosur.quiz.Attempt;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.SingleChoice;

/** Where a question is worked at. */
abstract sealed class Worksheet extends Div permits OptionSheet, OrderSheet {

    /**
     * A fresh sheet, everything in the order in which the attempt shows it.
     *
     * @param touched is run whenever the learner does something on it
     */
    static Worksheet of(Question question, Attempt attempt, Runnable touched) {
        return switch (question) {
            case SingleChoice choice -> new OptionSheet(choice, attempt.shown(choice), touched);
            case PutInOrder order -> new OrderSheet(attempt.shown(order), touched);
        };
    }

    /** What the learner would answer now; empty as long as that is nothing. */
    abstract Optional<Response> response();

    /** The key of the words that say why there is no answer yet. */
    abstract String missing();
}
