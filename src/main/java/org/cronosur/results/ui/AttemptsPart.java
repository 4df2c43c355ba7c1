package org.cronosur.results.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.cronosur.results.Report;

/** The attempts, the latest first; nobody is named, for nobody has a name here. */
class AttemptsPart extends Section {

    /** So many are shown; all of them are in the file. */
    private static final int SHOWN = 100;

    private final Numbers numbers = new Numbers(getLocale());

    AttemptsPart(Report report) {
        String title = getTranslation("results.attempts");
        DataTable table = new DataTable(
                title,
                List.of(
                        getTranslation("results.attempt"),
                        getTranslation("results.class"),
                        getTranslation("results.result"),
                        getTranslation("results.answered"),
                        getTranslation("results.took")));
        report.attempts().stream()
                .limit(SHOWN)
                .forEach(attempt -> table.row(new Span(numbers.moment(attempt.begun())), cells(attempt)));
        add(new H2(title), table);
        if (report.attempts().size() > SHOWN) {
            Paragraph more = new Paragraph(
                    getTranslation("results.more", report.attempts().size() - SHOWN));
            more.addClassName("results-key");
            add(more);
        }
    }

    private List<Span> cells(Report.OfAttempt attempt) {
        return List.of(
                new Span(Objects.requireNonNullElse(attempt.label(), "–")),
                Bar.of(attempt.result(), numbers.percent(attempt.result())),
                new Span(attempt.answered() + "/" + attempt.asked()),
                new Span(numbers.minutes(attempt.took())));
    }
}
