package org.cronosur.results.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.results.Reasons;
import org.cronosur.results.Report;
import org.cronosur.results.Results;

/** How a quiz was taken: the whole, its questions, the classes, the attempts. */
@Route("desk/results/:quiz")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("results.css")
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Results results;
    private final Reasons reasons;
    private final SignedIn signedIn;
    private String title = "";

    ReportView(Results results, Reasons reasons, SignedIn signedIn) {
        this.results = results;
        this.reasons = reasons;
        this.signedIn = signedIn;
        addClassNames("page", "results");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String quiz = event.getRouteParameters().get("quiz").orElseThrow();
        Report report = results.of(quiz, CirclePath.read(event.getLocation().getQueryParameters()), signedIn.teacher())
                .orElseThrow(NotFoundException::new);
        title = report.title().in(getLocale());
        removeAll();
        add(new ReportHead(report, reasons), new WholePart(report.figures()), new QuestionsPart(report));
        if (!report.classes().isEmpty()) {
            add(new ClassesPart(report));
        }
        add(new AttemptsPart(report));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("results.title") + ": " + title + " · Cronosur";
    }
}
