package org.cronosur.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cronosur.results.Circle;
import org.cronosur.results.Reasons;
import org.cronosur.results.Report;
import org.cronosur.visual.Told;

/** Of which quiz, of whose attempts, and how to take them away. */
class ReportHead extends Header {

    ReportHead(Report report, Reasons reasons) {
        addClassName("page-head");
        String path = "/desk/results/" + report.quiz();
        Anchor back = new Anchor("/desk/results", getTranslation("results.back"));
        back.addClassName("results-back");
        Paragraph counted =
                new Paragraph(getTranslation("results.counted", report.figures().people(), report.underway()));
        counted.addClassName("page-lead");
        add(back, Told.in(getLocale(), report.title(), new H1()), counted);
        ReasonsLink.to(reasons, report.quiz()).ifPresent(this::add);
        add(new CircleBar(path, report.labels(), report.circle()), files(path, report.circle()));
    }

    private Div files(String path, Circle circle) {
        String wanted = CirclePath.write(circle, getLocale());
        Div files = new Div(
                new Span(getTranslation("results.csv")),
                file(path + "/questions.csv" + wanted, "results.csv.questions"),
                file(path + "/attempts.csv" + wanted, "results.csv.attempts"));
        files.addClassName("results-files");
        return files;
    }

    private Anchor file(String path, String key) {
        Anchor file = new Anchor(path, getTranslation(key));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        return file;
    }
}
