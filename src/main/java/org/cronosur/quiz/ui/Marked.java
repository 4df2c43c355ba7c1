package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Shown;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;

/** What was answered, with what was right in it. */
final class Marked {

    private Marked() {}

    /** @param shown in which order the parts of the question were shown */
    static Component of(Question question, Feedback feedback, Shown shown) {
        return switch (feedback) {
            case Feedback.OnChoice choice -> MarkedOptions.one(shown.of((SingleChoice) question), choice.chosen());
            case Feedback.OnOrder order -> new MarkedOrder(order);
            case Feedback.OnChoices choices ->
                MarkedOptions.several(shown.of((MultipleChoice) question), choices.ticked());
            case Feedback.OnTruths truths -> new MarkedTruths(shown.of((TrueFalse) question), truths.called());
            case Feedback.OnTime time -> new MarkedMoment(time);
            case Feedback.OnSpot spot -> new MarkedSpot((PlaceOnMap) question, spot);
            case Feedback.OnMatch match -> new MarkedMatch(match.matched());
            case Feedback.OnText text -> new MarkedText((WhichText) question, text);
            case Feedback.OnDisagreement dispute ->
                new MarkedDisagreement((WhereTextsDisagree) question, dispute.given());
            case Feedback.OnWords words -> new MarkedWords(words);
            case Feedback.OnSilence silence -> new RightAnswer(question);
        };
    }
}
