package org.cronosur.practice.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Optional;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.practice.Almanac;
import org.cronosur.practice.Enrolment;
import org.cronosur.practice.Given;
import org.cronosur.practice.Studying;
import org.cronosur.practice.Today;
import org.cronosur.practice.Turn;
import org.cronosur.quiz.Feedbacks;
import org.cronosur.quiz.ui.Explanations;

/** Today's cards, one after the other, until nothing is left. */
@Route("study/today")
@StyleSheet("quiz.css")
@StyleSheet("study.css")
class TodayView extends Session implements BeforeEnterObserver {

    private final Enrolment enrolment;
    private final Studying studying;
    private final Almanac almanac;

    private Visitor visitor = Visitor.now();
    private boolean hurried;

    TodayView(
            Enrolment enrolment,
            Studying studying,
            Almanac almanac,
            Feedbacks feedbacks,
            EventAccounts accounts,
            Clock clock) {
        super(studying, new Explanations(feedbacks, accounts), clock);
        this.enrolment = enrolment;
        this.studying = studying;
        this.almanac = almanac;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor = Visitor.now();
        if (enrolment.visit(visitor.key(), visitor.zone()).isEmpty()) {
            event.forwardTo(StudyView.class);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        hurried = StudyAddress.isHurried(query);
        Optional<Given> given = StudyAddress.answerIn(query).flatMap(id -> studying.given(visitor.key(), id));
        given.ifPresentOrElse(this::explain, this::goOn);
    }

    private void goOn() {
        Optional<Turn> turn = studying.next(visitor.key(), hurried);
        turn.ifPresentOrElse(card -> ask(visitor.key(), card), this::showEnd);
    }

    private void showEnd() {
        end(new EndPanel(new TodaySection(today(), almanac.of(visitor.key()).orElseThrow(), visitor.zone())));
    }

    private Today today() {
        return studying.today(visitor.key()).orElseThrow();
    }

    @Override
    String way() {
        return hurried ? StudyAddress.hurried() : StudyAddress.TODAY;
    }

    @Override
    StudyLine line() {
        Today today = today();
        return new StudyLine(getTranslation("study.line", today.due(), today.fresh(), today.waiting()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("study.session") + " · Cronosur";
    }
}
