package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Shown;
import org.cronosur.quiz.SingleChoice;

/** What was answered, with what was right in it. */
final class Marked {

    private Marked() {}

    /** @param shown in which order the parts of the question were shown */
    static Component of(Question question, Feedback feedback, Shown shown) {
        return switch (feedback) {
            case Feedback.OnChoice choice -> new MarkedOptions(shown.of((SingleChoice) question), choice.chosen());
            case Feedback.OnOrder order -> new MarkedOrder(order);
            case Feedback.OnChoices choices -> throw missing(choices);
            case Feedback.OnTruths truths -> throw missing(truths);
            case Feedback.OnTime time -> throw missing(time);
            case Feedback.OnSpot spot -> throw missing(spot);
            case Feedback.OnMatch match -> throw missing(match);
            case Feedback.OnText text -> throw missing(text);
            case Feedback.OnDisagreement dispute -> throw missing(dispute);
            case Feedback.OnWords words -> throw missing(words);
            case Feedback.OnSilence silence -> new RightAnswer(question);
        };
    }

    private static IllegalStateException missing(Feedback feedback) {
        return new IllegalStateException("There is no screen yet for feedback like " + feedback);
    }
}
