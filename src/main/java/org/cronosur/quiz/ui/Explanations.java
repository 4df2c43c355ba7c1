package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Attempt;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Feedbacks;
import org.cronosur.quiz.Provenance;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Shown;

/** Makes the pictures of feedback, with all that the catalogue knows of the events. */
public class Explanations {

    private final Feedbacks feedbacks;
    private final EventAccounts accounts;

    public Explanations(Feedbacks feedbacks, EventAccounts accounts) {
        this.feedbacks = feedbacks;
        this.accounts = accounts;
    }

    /**
     * The feedback on an answer that belongs to no attempt; a reason in it stands beside its rubric, and nobody keeps how
     * far it got.
     *
     * @param origin what the question was made from; empty for one that somebody wrote
     * @param shown in which order the parts of the question were shown
     * @param heading takes the verdict
     * @param ways where one can go from here, before those to the sources
     */
    public Explained of(
            Answer answer, Optional<Provenance> origin, Shown shown, HtmlContainer heading, List<Component> ways) {
        Feedback feedback = feedbacks.on(answer, origin);
        Explained explained =
                new Explained(answer.question(), shown, false, feedback, sourcesOf(feedback), heading, ways);
        answer.reason().map(Judging::new).ifPresent(explained::addToWork);
        return explained;
    }

    /** The feedback on a page of its own; empty as long as there is none, or where the question is gone. */
    Optional<Panel> panel(Sitting sitting, int number, Deeds deeds) {
        return sitting.question(number)
                .flatMap(question -> feedback(sitting, number, question)
                        .map(feedback -> new FeedbackPanel(
                                sitting,
                                number,
                                question,
                                (heading, ways) -> explained(sitting, question, feedback, heading, ways, deeds))));
    }

    /** The feedback among others. */
    Optional<Explained> among(Sitting sitting, int number, H3 heading, Deeds deeds) {
        return sitting.question(number)
                .flatMap(question -> feedback(sitting, number, question)
                        .map(feedback -> explained(sitting, question, feedback, heading, List.of(), deeds)));
    }

    private Explained explained(
            Sitting sitting,
            Question question,
            Feedback feedback,
            HtmlContainer heading,
            List<Component> ways,
            Deeds deeds) {
        Attempt attempt = sitting.attempt();
        Explained explained = new Explained(
                question, attempt.shown(), attempt.tookHint(question), feedback, sourcesOf(feedback), heading, ways);
        judging(question, attempt, deeds).ifPresent(explained::addToWork);
        return explained;
    }

    /** Where a reason was asked for and given, it is judged by a person. */
    private static Optional<Judging> judging(Question question, Attempt attempt, Deeds deeds) {
        return attempt.answerTo(question.id())
                .flatMap(Answer::reason)
                .map(reason ->
                        new Judging(reason, attempt.judgementOn(question), level -> deeds.judge(question, level)));
    }

    Feedback ofNobody(Quiz quiz, Question question) {
        return feedbacks.onSilence(question, quiz.provenanceOf(question.id()));
    }

    private Optional<Feedback> feedback(Sitting sitting, int number, Question question) {
        Optional<Provenance> origin = sitting.quiz().provenanceOf(question.id());
        return sitting.correctedAnswerTo(number)
                .map(answer -> feedbacks.on(answer, origin))
                .or(() -> sitting.isOver() ? Optional.of(feedbacks.onSilence(question, origin)) : Optional.empty());
    }

    private List<Source> sourcesOf(Feedback feedback) {
        return feedback.grounds().stream()
                .flatMap(ground -> accounts.of(ground.event()).map(account -> new Source(ground, account)).stream())
                .toList();
    }
}
