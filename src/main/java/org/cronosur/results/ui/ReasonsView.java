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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ReasonsGiven.Given;
import org.cronosur.quiz.Rubric;
import org.cronosur.results.Reasons;
import org.cronosur.visual.Told;

/** Reasons in pupils' own words, one after the other, each to be judged by a key or a click; it is stored at once. */
@Route("desk/reasons/:quiz")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("results.css")
class ReasonsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ALL = "all";

    private final Reasons reasons;
    private final SignedIn signedIn;
    private final Paragraph left = new Paragraph();
    private final List<ReasonEntry> entries = new ArrayList<>();
    private String quiz = "";
    private String title = "";

    ReasonsView(Reasons reasons, SignedIn signedIn) {
        this.reasons = reasons;
        this.signedIn = signedIn;
        addClassNames("page", "results", "reasons");
        left.getElement().setAttribute("role", "status");
        left.addClassName("page-lead");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        quiz = event.getRouteParameters().get("quiz").orElseThrow();
        boolean all =
                event.getLocation().getQueryParameters().getSingleParameter(ALL).isPresent();
        Reasons.Pile pile = reasons.of(quiz, all, signedIn.teacher()).orElseThrow(NotFoundException::new);
        title = pile.title().in(getLocale());
        removeAll();
        entries.clear();
        add(head(pile, all));
        byQuestion(pile.reasons()).forEach((question, given) -> add(section(question, given)));
        tell(pile.waiting());
    }

    private Header head(Reasons.Pile pile, boolean all) {
        Anchor back = new Anchor("/desk/results/" + quiz, getTranslation("results.back.quiz"));
        back.addClassName("results-back");
        String path = "/desk/reasons/" + quiz;
        Anchor other = new Anchor(
                all ? path : path + "?" + ALL, getTranslation(all ? "results.reasons.only" : "results.reasons.all"));
        other.addClassName("results-back");
        Paragraph how = new Paragraph(getTranslation("results.reasons.how"));
        how.addClassName("results-key");
        Header head = new Header(back, Told.in(getLocale(), pile.title(), new H1()), left, how, other);
        head.addClassName("page-head");
        return head;
    }

    /** A question as it was put; another wording of it has a rubric of its own. */
    private static Map<Question, List<Given>> byQuestion(List<Given> reasons) {
        Map<Question, List<Given>> byQuestion = new LinkedHashMap<>();
        reasons.forEach(reason -> byQuestion
                .computeIfAbsent(reason.question(), question -> new ArrayList<>())
                .add(reason));
        return byQuestion;
    }

    private ReasonsSection section(Question question, List<Given> given) {
        List<ReasonEntry> own = given.stream()
                .map(reason -> new ReasonEntry(reason, level -> judge(reason, level), this::focusAfter))
                .toList();
        entries.addAll(own);
        return new ReasonsSection(question, given.getFirst().reason().asked(), own);
    }

    private void judge(Given reason, Rubric.Level level) {
        reasons.judge(reason, level);
        tell(reasons.waitingAt(quiz));
        entries.stream()
                .filter(entry -> entry.reason().equals(reason))
                .findFirst()
                .ifPresent(entry -> entry.showJudged(level));
    }

    private void focusAfter(ReasonEntry entry) {
        entries.stream().skip(entries.indexOf(entry) + 1L).findFirst().ifPresent(ReasonEntry::focus);
    }

    private void tell(int waiting) {
        left.setText(
                waiting == 0
                        ? getTranslation("results.reasons.none")
                        : getTranslation("results.reasons.left", waiting));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("results.reasons") + ": " + title + " · Cronosur";
    }
}
