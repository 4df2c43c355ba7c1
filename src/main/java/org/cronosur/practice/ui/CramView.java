package org.cronosur.practice.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.practice.Cramming;
import org.cronosur.practice.Given;
import org.cronosur.practice.Studying;
import org.cronosur.quiz.Feedbacks;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.ui.Explanations;

/** A round through all cards of one lesson, which leaves the timetable alone. When it began stands in the address. */
@Route("study/cram/:set")
@StyleSheet("quiz.css")
@StyleSheet("study.css")
class CramView extends Session implements BeforeEnterObserver {

    private final Cramming cramming;
    private final Studying studying;
    private final Clock clock;

    private String set = "";
    private Instant begun = Instant.EPOCH;
    private LearnerKey learner = Visitor.now().key();

    CramView(Cramming cramming, Studying studying, Feedbacks feedbacks, EventAccounts accounts, Clock clock) {
        super(studying, new Explanations(feedbacks, accounts), clock);
        this.cramming = cramming;
        this.studying = studying;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        learner = Visitor.now().key();
        set = event.getRouteParameters().get("set").orElseThrow(NotFoundException::new);
        QueryParameters query = event.getLocation().getQueryParameters();
        begun = StudyAddress.begunIn(query).orElseGet(clock::instant);
        if (cramming.round(learner, set, begun).cards() == 0) {
            throw new NotFoundException();
        }
        Optional<Given> given = StudyAddress.answerIn(query).flatMap(id -> studying.given(learner, id));
        given.ifPresentOrElse(this::explain, this::goOn);
    }

    private void goOn() {
        Cramming.Round round = cramming.round(learner, set, begun);
        round.next().ifPresentOrElse(turn -> ask(learner, turn), () -> end(new EndPanel(allRight(round))));
    }

    private Section allRight(Cramming.Round round) {
        Anchor again = new Anchor(StudyAddress.cram(set, clock.instant()), getTranslation("study.cram.again"));
        again.addClassName("button");
        Anchor home = new Anchor(StudyAddress.HOME, getTranslation("study.back"));
        home.addClassName("button-primary");
        Div actions = new Div(home, again);
        actions.addClassName("study-actions");
        H2 done = new H2(getTranslation("study.cram.done", round.cards()));
        done.addClassName("study-left");
        Section right = new Section(done, new Paragraph(getTranslation("study.cram.done.text")), actions);
        right.addClassName("study-today");
        return right;
    }

    @Override
    String way() {
        return StudyAddress.cram(set, begun);
    }

    @Override
    StudyLine line() {
        Cramming.Round round = cramming.round(learner, set, begun);
        return new StudyLine(getTranslation("study.cram.line", round.right(), round.cards()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("study.cram.title") + " · Cronosur";
    }
}
