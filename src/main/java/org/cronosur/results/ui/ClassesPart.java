package org.cronosur.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.results.Circle;
import org.cronosur.results.QuizFigures;
import org.cronosur.results.Report;
import org.cronosur.results.ui.FigureWords.Style;
import org.jspecify.annotations.Nullable;

/** The classes beside each other. */
class ClassesPart extends Section {

    private final FigureWords words = new FigureWords(this, getLocale());

    ClassesPart(Report report) {
        String title = getTranslation("results.classes");
        DataTable table = new DataTable(
                title,
                List.of(
                        getTranslation("results.class"),
                        getTranslation("results.mean"),
                        getTranslation("results.spread"),
                        getTranslation("results.alpha"),
                        getTranslation("results.people")));
        report.classes().forEach(of -> table.row(name(report, of.label()), cells(of.figures())));
        add(new H2(title), table);
    }

    private Span name(Report report, @Nullable String label) {
        if (label == null) {
            return new Span(getTranslation("results.class.none"));
        }
        Circle ofClass = new Circle(label, report.circle().firstOnly());
        return new Span(new Anchor("/desk/results/" + report.quiz() + CirclePath.write(ofClass), label));
    }

    private List<Span> cells(QuizFigures figures) {
        return List.of(
                words.cell(figures.mean(), Style.SHARE),
                words.cell(figures.standardDeviation(), Style.SHARE),
                words.cell(figures.alpha(), Style.DECIMAL),
                new Span(String.valueOf(figures.people())));
    }
}
