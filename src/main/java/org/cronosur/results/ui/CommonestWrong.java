package org.cronosur.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.quiz.Ground;
import org.cronosur.results.AnswersTo;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** The commonest wrong answer, why somebody could think so, and the claims that the question comes from. */
class CommonestWrong extends Section {

    CommonestWrong(AnswersTo.Counted wrong, int answered, List<Ground> grounds) {
        addClassName("results-wrong");
        Paragraph said = Told.in(getLocale(), wrong.text(), new Paragraph());
        said.addClassName("results-said");
        add(
                new H2(getTranslation("results.wrong")),
                said,
                new Paragraph(getTranslation("results.wrong.times", wrong.times(), answered)));
        if (wrong.because() != null) {
            add(Told.in(getLocale(), wrong.because(), new Paragraph()));
        }
        grounds.forEach(this::cite);
    }

    private void cite(Ground ground) {
        ground.citations().forEach(citation -> {
            Span claim = Told.in(getLocale(), citation.claim(), new Span());
            Anchor place = Told.in(getLocale(), citation.place(), new Anchor("/events/" + ground.event(), ""));
            Div line = new Div(new Siglum(citation.siglum()), claim, place);
            line.addClassName("results-claim");
            add(line);
        });
    }
}
