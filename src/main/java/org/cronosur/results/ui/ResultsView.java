package org.cronosur.results.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.results.Reasons;
import org.cronosur.results.Results;
import org.cronosur.results.Results.TakenQuiz;
import org.cronosur.visual.Told;

/** The quizzes that somebody has taken. */
@Route("desk/results")
@Menu(title = "results.title", order = 40)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("results.css")
class ResultsView extends Div implements HasDynamicTitle {

    private final Reasons reasons;

    ResultsView(Results results, Reasons reasons, SignedIn signedIn) {
        this.reasons = reasons;
        addClassNames("page", "results");
        Header head = new Header(new H1(getTranslation("results.title")));
        head.addClassName("page-head");
        List<TakenQuiz> taken = results.readableBy(signedIn.teacher());
        add(head, taken.isEmpty() ? nothing() : list(taken));
    }

    private Paragraph nothing() {
        Paragraph nothing = new Paragraph(getTranslation("results.none"));
        nothing.addClassName("page-lead");
        return nothing;
    }

    private OrderedList list(List<TakenQuiz> taken) {
        OrderedList list = new OrderedList();
        list.addClassName("results-list");
        taken.forEach(quiz -> list.add(entry(quiz)));
        return list;
    }

    private ListItem entry(TakenQuiz quiz) {
        Anchor way = Told.in(
                getLocale(),
                quiz.title(),
                new Anchor("/desk/results/" + quiz.taken().quiz(), ""));
        Numbers numbers = new Numbers(getLocale());
        Paragraph told = new Paragraph(getTranslation(
                "results.taken",
                quiz.taken().finished(),
                numbers.day(quiz.taken().latest())));
        ListItem entry = new ListItem(new H2(way), told);
        ReasonsLink.to(reasons, quiz.taken().quiz()).ifPresent(entry::add);
        return entry;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("results.title") + " · Cronosur";
    }
}
