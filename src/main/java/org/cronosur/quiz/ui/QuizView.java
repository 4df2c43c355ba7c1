package org.cronosur.quiz.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.Optional;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.quiz.Feedbacks;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Learners;
import org.cronosur.quiz.Origins;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizTaking;
import org.cronosur.quiz.Quizzes;

/**
 * A quiz. Where a learner stands is kept with the attempt and not with the page, so that a reload and another tab go on
 * there; a question has an address of its own.
 */
@Route("quiz/:slug")
@StyleSheet("quiz.css")
class QuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Quizzes quizzes;
    private final Origins origins;
    private final QuizTaking taking;
    private final Learners learners;
    private final Explanations explanations;

    private final Notice notice = new Notice();

    private String title = "";
    private Optional<QuizLine> line = Optional.empty();

    /** Whether something has been shown here before, so that the focus has to follow what comes new. */
    private boolean shownBefore;

    QuizView(
            Quizzes quizzes,
            Origins origins,
            QuizTaking taking,
            Learners learners,
            Feedbacks feedbacks,
            EventAccounts accounts) {
        this.quizzes = quizzes;
        this.origins = origins;
        this.taking = taking;
        this.learners = learners;
        this.explanations = new Explanations(feedbacks, accounts);
        addClassName("quiz");
    }

    /** Of a quiz that is closed only those know who have begun it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LearnerKey learner = LearnerCookie.keep();
        Quiz quiz = event.getRouteParameters()
                .get("slug")
                .flatMap(quizzes::findBySlug)
                .filter(found -> found.isOpen() || taking.latest(learner, found).isPresent())
                .orElseThrow(NotFoundException::new);
        new Course(quiz, origins.of(quiz), learner, taking, learners, explanations, this)
                .enter(Asked.in(event.getLocation().getQueryParameters()));
    }

    /** @param left the time that is left; empty where there is no limit */
    void show(Quiz quiz, Optional<Sitting> sitting, Panel panel, Deeds deeds, Optional<Duration> left) {
        removeAll();
        notice.turnThePage();
        line = sitting.map(one -> new QuizLine(one, panel, clock(one, left, deeds)));
        line.ifPresent(this::add);
        sitting.map(one -> one.attempt().leftOut())
                .filter(some -> some > 0)
                .ifPresent(some -> add(new LeftOutNote(some)));
        add(notice, panel);
        add(keeper(sitting.map(one -> one.attempt().id().toString()).orElse(quiz.slug()), panel, deeds));
        add(new QuizFoot(quiz, sitting, deeds));
        if (panel.isWorkedByKeys()) {
            add(new QuizKeys());
        }
        title = panel.title() + " · " + quiz.title().in(getLocale());
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        if (shownBefore) {
            panel.focus();
        }
        shownBefore = true;
    }

    private static Optional<Countdown> clock(Sitting sitting, Optional<Duration> left, Deeds deeds) {
        return left.filter(time -> !sitting.isOver()).map(time -> new Countdown(time, deeds::comeToTheEnd));
    }

    /** @param of tells the pages of all attempts apart, for what is kept in the browser */
    private Keeper keeper(String of, Panel panel, Deeds deeds) {
        String page = "%s/%s/%d".formatted(of, panel.getClass().getSimpleName(), panel.number());
        return new Keeper(page, notice::tellOfBreak, deeds::refresh);
    }

    /** Brings the squares up to date while a learner is at work below. */
    void showLine(Sitting sitting) {
        line.ifPresent(squares -> squares.update(sitting));
    }

    /** Says above the panel what a learner has to know. */
    void tell(String key) {
        notice.setText(getTranslation(key));
    }

    /** Gives what is shown its address, so that a reload shows it again. */
    void moveTo(String address) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.substring(1)));
    }

    @Override
    public String getPageTitle() {
        return title + " · Cronosur";
    }
}
