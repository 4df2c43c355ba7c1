package org.cronosur.explore.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.explore.AxisScale;
import org.cronosur.explore.Years;
import org.cronosur.time.HistoricalDate;
import org.cronosur.visual.Siglum;

/**
 * Where each witness puts an event, on one axis: what is only said in words below it. Decoration for a screen reader, which
 * hears the words.
 */
@StyleSheet("texts.css")
class DateAxis extends Div {

    /** Half the width of the collation on a laptop, in px: enough for the labels to keep apart. */
    private static final double WIDTH = 580;

    /** From this percentage on a label stands before its stretch: behind it there is no room. */
    private static final double LATE = 60;

    /** Years of air on both sides. */
    private static final int MARGIN = 1;

    private record Statement(String siglum, HistoricalDate date) {}

    /** The axis, where at least two witnesses date the event and not all alike. */
    static Optional<DateAxis> of(EventAccount account) {
        List<Statement> statements = statements(account);
        boolean alike = statements.stream().map(Statement::date).distinct().count() < 2;
        return alike ? Optional.empty() : Optional.of(new DateAxis(statements));
    }

    private DateAxis(List<Statement> statements) {
        addClassName("date-axis");
        getElement().setAttribute("aria-hidden", "true");
        AxisScale scale = new AxisScale(around(statements));
        statements.forEach(statement -> add(row(statement, scale)));
        add(new YearAxis(scale, scale.step(WIDTH)));
    }

    private static List<Statement> statements(EventAccount account) {
        List<Statement> statements = new ArrayList<>();
        for (Claim claim : account.event().claims()) {
            account.collation()
                    .dateStatedBy(claim)
                    .ifPresent(date ->
                            statements.add(new Statement(account.textOf(claim).siglum(), date)));
        }
        account.collation().dateOfRecord().ifPresent(date -> statements.add(new Statement(Siglum.RECORD, date)));
        return statements.stream()
                .filter(statement -> !statement.date().isUnknown())
                .distinct()
                .toList();
    }

    private static Years around(List<Statement> statements) {
        List<Years> years = statements.stream()
                .flatMap(statement -> Years.of(statement.date()).stream())
                .toList();
        int first = years.stream().mapToInt(Years::first).min().orElse(Years.SCOPE.first());
        int last = years.stream().mapToInt(Years::last).max().orElse(Years.SCOPE.last());
        return new Years(first - MARGIN, last + MARGIN);
    }

    private Div row(Statement statement, AxisScale scale) {
        Div row = new Div();
        row.addClassName("date-axis-row");
        boolean record = statement.siglum().equals(Siglum.RECORD);
        scale.of(statement.date()).ifPresent(place -> {
            Span stretch = new Span();
            stretch.addClassName(record ? "date-axis-record" : "date-axis-text");
            boolean late = place.to() > LATE;
            Span label = new Span(
                    new Siglum(statement.siglum()), new Span(statement.date().inShort(getLocale())));
            label.addClassNames("date-axis-label", late ? "date-axis-before" : "date-axis-after");
            row.add(Along.from(place.from(), place.to(), stretch), Along.at(late ? place.from() : place.to(), label));
        });
        return row;
    }
}
