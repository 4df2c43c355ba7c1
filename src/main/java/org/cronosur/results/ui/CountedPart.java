package org.cronosur.results.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.results.AnswersTo;
import org.cronosur.visual.Told;

/** What was picked how often. */
class CountedPart extends Section {

    /** Of what can be anything, so many are shown. */
    private static final int SHOWN = 20;

    CountedPart(AnswersTo answers) {
        String title = getTranslation("results.picked");
        Numbers numbers = new Numbers(getLocale());
        DataTable table = new DataTable(
                title,
                List.of(
                        getTranslation("results.pick"),
                        getTranslation("results.times"),
                        getTranslation("results.verdict")));
        answers.counted().stream()
                .limit(SHOWN)
                .forEach(pick -> table.row(
                        Told.in(getLocale(), pick.text(), new Span()),
                        List.of(times(pick.times(), answers.answered(), numbers), verdict(pick.right()))));
        add(new H2(title), table);
    }

    private static Span times(int times, int answered, Numbers numbers) {
        double share = answered == 0 ? 0 : (double) times / answered;
        return Bar.of(Math.min(1, share), times + " · " + numbers.percent(share));
    }

    private Span verdict(boolean right) {
        Span verdict = new Span(getTranslation(right ? "results.right" : "results.not-right"));
        verdict.addClassName(right ? "is-right" : "is-wrong");
        return verdict;
    }
}
