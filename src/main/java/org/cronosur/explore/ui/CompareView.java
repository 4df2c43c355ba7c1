package org.cronosur.explore.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import org.cronosur.explore.Choice;
import org.cronosur.explore.Comparing;
import org.cronosur.explore.Comparison;
import org.cronosur.explore.Outcome;
import org.cronosur.explore.Witness;
import org.cronosur.explore.Witnesses;

/** Two texts on the same theme or the same years: one above and one below an axis, then their words side by side. */
@Route("compare")
@Menu(title = "compare.title", order = 3)
@StyleSheet("texts.css")
class CompareView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Witnesses witnesses;
    private final GroundHead ground = new GroundHead(this::go);
    private final WitnessHead one = new WitnessHead("compare.change.one", slug -> go(choice().withOne(slug)));
    private final WitnessHead other = new WitnessHead("compare.change.other", slug -> go(choice().withOther(slug)));
    private final Div body = new Div();
    private Choice choice = new Choice(null, null, Choice.By.THEME, null, null);
    private String shown = "";

    CompareView(Witnesses witnesses) {
        this.witnesses = witnesses;
        addClassName("compare");
        ground.addClassName("compare-ground");
        one.addClassName("compare-one");
        other.addClassName("compare-other");
        Header heads = new Header(ground, one, other);
        heads.addClassName("compare-heads");
        body.addClassName("compare-body");
        add(heads, body);
    }

    private Choice choice() {
        return choice;
    }

    private void go(Choice wanted) {
        getUI().ifPresent(ui -> ui.navigate(CompareView.class, QueryParameters.simple(wanted.query())));
    }

    /** A step to a place on this page is told as an arrival, too: what stands there stays. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String address = event.getLocation().getPathWithQueryParameters();
        if (!address.equals(shown)) {
            shown = address;
            show(Choice.of(event.getLocation().getQueryParameters().getParameters()));
        }
    }

    private void show(Choice asked) {
        List<Witness> all = witnesses.all();
        Comparing comparing = Comparing.of(asked, all);
        choice = comparing.choice();
        ground.show(comparing);
        one.show(all, comparing.one());
        other.show(all, comparing.other());
        body.removeAll();
        switch (comparing.outcome()) {
            case Comparison comparison ->
                body.add(new TwoVoices(comparison, "/" + shown), new CompareTable(comparison));
            case Outcome.Refusal refusal -> body.add(sentence(refusal));
        }
    }

    private Paragraph sentence(Outcome.Refusal refusal) {
        String reason = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Paragraph sentence = new Paragraph(new Span(getTranslation("compare.refusal." + reason, refusal.word())));
        sentence.addClassName("compare-refusal");
        sentence.getElement().setAttribute("role", "status");
        return sentence;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title") + " · Cronosur";
    }
}
