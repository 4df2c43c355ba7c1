package org.cronosur.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.cronosur.practice.Almanac;
import org.cronosur.practice.Courses;
import org.cronosur.practice.Enrolment;
import org.cronosur.practice.KeyCode;
import org.cronosur.practice.Plan;
import org.cronosur.practice.Studying;
import org.cronosur.practice.Today;
import org.cronosur.practice.Workload;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Learners;
import org.cronosur.quiz.ui.LearnerCookie;

/**
 * Self-study: what is due today, what was done and what is ahead, and what is studied how. With {@code ?key=} a browser
 * goes on under the key that another one shows.
 */
@Route("study")
@Menu(title = "study.title", order = 5)
@StyleSheet("study.css")
class StudyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Enrolment enrolment;
    private final Studying studying;
    private final Courses courses;
    private final Almanac almanac;
    private final Learners learners;
    private final Paragraph notice = new Paragraph();

    StudyView(Enrolment enrolment, Studying studying, Courses courses, Almanac almanac, Learners learners) {
        this.enrolment = enrolment;
        this.studying = studying;
        this.courses = courses;
        this.almanac = almanac;
        this.learners = learners;
        addClassNames("page", "study");
        notice.addClassName("study-notice");
        notice.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visitor visitor = Visitor.now();
        Optional<String> code = StudyAddress.codeIn(event.getLocation().getQueryParameters());
        if (code.isPresent()) {
            KeyCode.parse(code.get())
                    .ifPresentOrElse(
                            brought -> receive(visitor, brought),
                            () -> show(visitor, getTranslation("study.key.slip")));
        } else {
            BroughtKey.waiting().ifPresentOrElse(brought -> receive(visitor, brought), () -> show(visitor, ""));
        }
    }

    private void receive(Visitor visitor, LearnerKey brought) {
        if (brought.equals(visitor.key())) {
            show(visitor, getTranslation("study.key.same"));
        } else if (!learners.knows(brought)) {
            show(visitor, getTranslation("study.key.unknown"));
        } else if (learners.knows(visitor.key())) {
            ask(visitor, brought);
        } else {
            goOnAs(visitor, brought);
        }
    }

    /**
     * Nothing is lost without having been asked: under the key of this browser something is kept, too. A reload asks
     * again.
     */
    private void ask(Visitor visitor, LearnerKey brought) {
        BroughtKey.keep(brought);
        forgetCodeInAddress();
        removeAll();
        add(
                heading(),
                notice,
                new KeyExchange(
                        visitor.key(),
                        () -> goOnAs(visitor, brought),
                        () -> show(visitor, getTranslation("study.key.kept"))));
    }

    private void goOnAs(Visitor visitor, LearnerKey brought) {
        LearnerCookie.keep(brought);
        show(visitor.as(brought), getTranslation("study.key.taken"));
    }

    private void show(Visitor visitor, String news) {
        BroughtKey.drop();
        forgetCodeInAddress();
        removeAll();
        notice.setText(news);
        add(heading(), notice);
        enrolment
                .visit(visitor.key(), visitor.zone())
                .ifPresentOrElse(plan -> showStudy(visitor, plan), () -> showBeginning(visitor));
    }

    /** The code opens everything that was learned, so it does not stay where others may read it. */
    private static void forgetCodeInAddress() {
        UI.getCurrent().getPage().getHistory().replaceState(null, StudyAddress.HOME.substring(1));
    }

    private Header heading() {
        Header heading = new Header(new H1(getTranslation("study.title")));
        heading.addClassName("page-head");
        return heading;
    }

    private void showBeginning(Visitor visitor) {
        add(
                new Beginning(),
                new CourseChoice(courses.of(visitor.key()), "study.begin", chosen -> choose(visitor, chosen)));
        add(keyLine("study.begin.elsewhere"));
    }

    private void choose(Visitor visitor, List<String> sets) {
        enrolment.choose(visitor.key(), sets, visitor.zone());
        learners.see(visitor.key());
        show(visitor, getTranslation("study.courses.saved"));
    }

    private void showStudy(Visitor visitor, Plan plan) {
        learners.see(visitor.key());
        Today today = studying.today(visitor.key()).orElseThrow();
        Workload workload = almanac.of(visitor.key()).orElseThrow();
        Div now = new Div(new TodaySection(today, workload, visitor.zone()), new HeatMap(workload));
        now.addClassName("study-now");
        Div how = new Div(
                new PlanForm(plan, today.day(), changed -> change(visitor, changed)), keyLine("study.key.lead"));
        how.addClassName("study-how");
        Div columns = new Div(now, how);
        columns.addClassName("study-columns");
        add(columns, new CourseList(courses.of(visitor.key()), chosen -> choose(visitor, chosen)));
    }

    private void change(Visitor visitor, Plan plan) {
        enrolment.change(visitor.key(), plan);
        show(visitor, getTranslation("study.plan.saved"));
    }

    private Paragraph keyLine(String lead) {
        Paragraph line = new Paragraph(getTranslation(lead) + " ");
        line.add(new Anchor(StudyAddress.KEY, getTranslation("study.key.open")));
        line.addClassName("study-key-line");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("study.title") + " · Cronosur";
    }
}
