package org.cronosur.quiz.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.AnswerRefused;
import org.cronosur.quiz.Attempt;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Feedbacks;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizTaking;
import org.cronosur.quiz.Quizzes;
import org.cronosur.quiz.Response;

/**
 * A quiz, one question at a time. Where a learner stands is kept with the attempt and not with the page, so that a
 * reload and another tab go on there; an answer that was given has an address of its own.
 */
@Route("quiz/:slug")
@StyleSheet("quiz.css")
class QuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Quizzes quizzes;
    private final QuizTaking taking;
    private final Feedbacks feedbacks;
    private final EventAccounts accounts;

    private final Paragraph notice = new Paragraph();

    private String title = "";

    /** Whether something has been shown here before, so that the focus has to follow what comes new. */
    private boolean shownBefore;

    QuizView(Quizzes quizzes, QuizTaking taking, Feedbacks feedbacks, EventAccounts accounts) {
        this.quizzes = quizzes;
        this.taking = taking;
        this.feedbacks = feedbacks;
        this.accounts = accounts;
        addClassName("quiz");
        notice.addClassName("quiz-notice");
        notice.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Quiz quiz = event.getRouteParameters()
                .get("slug")
                .flatMap(quizzes::findBySlug)
                .filter(Quiz::isOpen)
                .orElseThrow(NotFoundException::new);
        OptionalInt asked = QuizAddress.questionIn(event.getLocation().getQueryParameters());
        Sitting sitting = sit(LearnerCookie.keep(), quiz);
        Optional<Panel> review = asked.isPresent() ? review(sitting, asked.getAsInt()) : Optional.empty();
        show(sitting, review.orElseGet(() -> goOn(sitting)));
    }

    private Sitting sit(LearnerKey learner, Quiz quiz) {
        return new Sitting(quiz, taking.beginOrResume(learner, quiz));
    }

    private Panel goOn(Sitting sitting) {
        return sitting.open()
                .<Panel>map(question ->
                        new QuestionPanel(sitting, question, response -> answer(sitting, question, response)))
                .orElseGet(() -> new ResultPanel(sitting, () -> beginAgain(sitting)));
    }

    private Optional<Panel> review(Sitting sitting, int number) {
        return sitting.answerTo(number).map(answer -> {
            Feedback feedback = feedbacks.on(answer);
            return new FeedbackPanel(sitting, number, answer, feedback, sourcesOf(feedback));
        });
    }

    private List<Source> sourcesOf(Feedback feedback) {
        return feedback.grounds().stream()
                .flatMap(ground -> accounts.of(ground.event()).map(account -> new Source(ground, account)).stream())
                .toList();
    }

    private void answer(Sitting sitting, Question question, Response response) {
        try {
            Answer counting = taking.answer(sitting.attempt().id(), question, response);
            Sitting now = resume(sitting);
            if (!now.attempt().id().equals(sitting.attempt().id())) {
                goOnBecause(AnswerRefused.Reason.ATTEMPT_OVER, now);
                return;
            }
            showUnderItsAddress(now, now.numberOf(question));
            if (!counting.response().equals(response)) {
                tell(AnswerRefused.Reason.ANSWERED_BEFORE);
            }
        } catch (AnswerRefused refused) {
            goOnBecause(refused.reason(), resume(sitting));
        }
    }

    private Sitting resume(Sitting sitting) {
        return sit(sitting.attempt().learner(), sitting.quiz());
    }

    /** So that a reload shows the feedback again. */
    private void showUnderItsAddress(Sitting sitting, int number) {
        show(sitting, review(sitting, number).orElseThrow());
        String address = QuizAddress.of(sitting.quiz().slug(), number);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.substring(1)));
    }

    private void goOnBecause(AnswerRefused.Reason reason, Sitting sitting) {
        show(sitting, goOn(sitting));
        tell(reason);
    }

    private void beginAgain(Sitting sitting) {
        Attempt fresh = taking.beginAgain(sitting.attempt().learner(), sitting.quiz());
        Sitting now = new Sitting(sitting.quiz(), fresh);
        show(now, goOn(now));
    }

    /** Says above the panel why another thing came than was expected. */
    private void tell(AnswerRefused.Reason reason) {
        notice.setText(getTranslation("quiz.refused." + reason.name().toLowerCase(Locale.ROOT)));
    }

    private void show(Sitting sitting, Panel panel) {
        removeAll();
        notice.setText("");
        add(new QuizLine(sitting, panel.number()), notice, panel, privacy(), new QuizKeys());
        title = panel.title() + " · " + sitting.quiz().title().in(getLocale());
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        if (shownBefore) {
            panel.focus();
        }
        shownBefore = true;
    }

    private Paragraph privacy() {
        Paragraph privacy = new Paragraph(getTranslation("quiz.privacy", LearnerCookie.KEPT.toDays()));
        privacy.addClassName("quiz-privacy");
        return privacy;
    }

    @Override
    public String getPageTitle() {
        return title + " · Cronosur";
    }
}
