package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.Shown;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;

/** Where a question is worked at. */
public abstract sealed class Worksheet extends Div permits OptionSheet, OrderSheet {

    /**
     * A fresh sheet.
     *
     * @param shown in which order its parts are shown
     * @param touched is run whenever the learner does something on it
     */
    public static Worksheet of(Question question, Shown shown, Runnable touched) {
        return switch (question) {
            case SingleChoice choice -> new OptionSheet(choice, shown.of(choice), touched);
            case PutInOrder order -> new OrderSheet(shown.of(order), touched);
            case MultipleChoice choices -> throw missing(choices);
            case TrueFalse block -> throw missing(block);
            case WhichYear year -> throw missing(year);
            case PlaceOnTimeline line -> throw missing(line);
            case PlaceOnMap map -> throw missing(map);
            case Match match -> throw missing(match);
            case WhichText which -> throw missing(which);
            case WhereTextsDisagree dispute -> throw missing(dispute);
            case ShortText words -> throw missing(words);
        };
    }

    private static IllegalStateException missing(Question question) {
        return new IllegalStateException("There is no screen yet for questions like " + question);
    }

    /** What the learner would answer now; empty as long as that is nothing. */
    public abstract Optional<Response> response();

    /** The key of the words that say why there is no answer yet. */
    public abstract String missing();
}
