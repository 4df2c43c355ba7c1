package org.cronosur.results.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.quiz.Feedbacks;
import org.cronosur.results.AnswersTo;
import org.cronosur.results.Circle;
import org.cronosur.results.Results;
import org.cronosur.visual.Told;

/** What was answered to one question, above all what was wrong and where that may come from. */
@Route("desk/results/:quiz/:question")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("results.css")
class AnswersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Results results;
    private final Feedbacks feedbacks;
    private final SignedIn signedIn;
    private String title = "";

    AnswersView(Results results, Feedbacks feedbacks, SignedIn signedIn) {
        this.results = results;
        this.feedbacks = feedbacks;
        this.signedIn = signedIn;
        addClassNames("page", "results");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String quiz = event.getRouteParameters().get("quiz").orElseThrow();
        String question = event.getRouteParameters().get("question").orElseThrow();
        Circle circle = CirclePath.read(event.getLocation().getQueryParameters());
        AnswersTo answers =
                results.to(quiz, question, circle, signedIn.teacher()).orElseThrow(NotFoundException::new);
        title = answers.question().prompt().in(getLocale());
        removeAll();
        add(head(quiz, circle, answers));
        answers.commonestWrong()
                .ifPresent(wrong -> add(new CommonestWrong(
                        wrong,
                        answers.answered(),
                        feedbacks.onSilence(answers.question()).grounds())));
        if (answers.order() != null) {
            add(new MatrixPart(answers.order()));
        } else if (!answers.counted().isEmpty()) {
            add(new CountedPart(answers));
        }
    }

    private Header head(String quiz, Circle circle, AnswersTo answers) {
        Anchor back =
                new Anchor("/desk/results/" + quiz + CirclePath.write(circle), getTranslation("results.back.quiz"));
        back.addClassName("results-back");
        Paragraph told = new Paragraph(getTranslation(
                "results.answers",
                answers.answered(),
                answers.right(),
                answers.part(),
                answers.answered() - answers.right() - answers.part()));
        told.addClassName("page-lead");
        Header head = new Header(back, Told.in(getLocale(), answers.question().prompt(), new H1()), told);
        head.addClassName("page-head");
        if (answers.earlier() > 0) {
            head.add(new Paragraph(getTranslation("results.earlier", answers.earlier())));
        }
        return head;
    }

    @Override
    public String getPageTitle() {
        return title + " · Cronosur";
    }
}
