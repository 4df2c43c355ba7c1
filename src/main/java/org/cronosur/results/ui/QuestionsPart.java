package org.cronosur.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.results.Figure;
import org.cronosur.results.QuestionFigures;
import org.cronosur.results.Report;
import org.cronosur.results.ui.FigureWords.Style;
import org.cronosur.visual.Told;

/** A line for each question, which leads to what was answered to it. */
class QuestionsPart extends Section {

    private final FigureWords words = new FigureWords(this, getLocale());
    private final String path;
    private final String circle;

    QuestionsPart(Report report) {
        this.path = "/desk/results/" + report.quiz() + "/";
        this.circle = CirclePath.write(report.circle());
        String title = getTranslation("results.questions");
        DataTable table = new DataTable(title, heads());
        report.questions().forEach(line -> table.row(prompt(line), cells(line.figures())));
        Paragraph key = new Paragraph(getTranslation("results.questions.key"));
        key.addClassName("results-key");
        add(new H2(title), table, key);
    }

    private List<String> heads() {
        return List.of(
                getTranslation("results.question"),
                getTranslation("results.facility"),
                getTranslation("results.spread"),
                getTranslation("results.discrimination"),
                getTranslation("results.efficiency"),
                getTranslation("results.answered"),
                getTranslation("results.open"));
    }

    private Component prompt(Report.Line line) {
        String id = line.figures().question();
        Anchor way = new Anchor(path + id + circle, id);
        if (line.question() != null) {
            Told.in(getLocale(), line.question().prompt(), way);
        }
        Span number = new Span(line.number() > 0 ? line.number() + "" : getTranslation("results.dropped"));
        number.addClassName("results-number");
        return new Span(number, way);
    }

    private List<Component> cells(QuestionFigures figures) {
        return List.of(
                facility(figures.facility()),
                words.cell(figures.standardDeviation(), Style.DECIMAL),
                words.cell(figures.discrimination(), Style.DECIMAL),
                words.cell(figures.efficiency(), Style.DECIMAL),
                new Span(String.valueOf(figures.answered())),
                new Span(String.valueOf(figures.leftOpen())));
    }

    private Component facility(Figure facility) {
        Span cell = words.cell(facility, Style.SHARE);
        if (facility instanceof Figure.Known known) {
            cell.getElement().insertChild(0, Bar.drawn(known.value()).getElement());
            cell.addClassName("results-bar");
        }
        return cell;
    }
}
