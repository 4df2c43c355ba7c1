package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Feedbacks;
import org.cronosur.quiz.Question;

/** Makes the pictures of feedback, with all that the catalogue knows of the events. */
class Explanations {

    private final Feedbacks feedbacks;
    private final EventAccounts accounts;

    Explanations(Feedbacks feedbacks, EventAccounts accounts) {
        this.feedbacks = feedbacks;
        this.accounts = accounts;
    }

    /** The feedback on a page of its own; empty as long as there is none, or where the question is gone. */
    Optional<Panel> panel(Sitting sitting, int number) {
        return sitting.question(number)
                .flatMap(question -> feedback(sitting, number, question)
                        .map(feedback -> new FeedbackPanel(sitting, number, question, feedback, sourcesOf(feedback))));
    }

    /** The feedback among others. */
    Optional<Explained> among(Sitting sitting, int number, H3 heading) {
        return sitting.question(number)
                .flatMap(question -> feedback(sitting, number, question)
                        .map(feedback -> new Explained(question, sitting.attempt().shown(), sitting.attempt().tookHint(question), feedback, sourcesOf(feedback), heading, List.of())));
    }

    Feedback ofNobody(Question question) {
        return feedbacks.onSilence(question);
    }

    private Optional<Feedback> feedback(Sitting sitting, int number, Question question) {
        return sitting.correctedAnswerTo(number)
                .map(feedbacks::on)
                .or(() -> sitting.isOver() ? Optional.of(feedbacks.onSilence(question)) : Optional.empty());
    }

    private List<Source> sourcesOf(Feedback feedback) {
        return feedback.grounds().stream()
                .flatMap(ground -> accounts.of(ground.event()).map(account -> new Source(ground, account)).stream())
                .toList();
    }
}
