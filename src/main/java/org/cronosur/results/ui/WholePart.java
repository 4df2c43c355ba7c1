package org.cronosur.results.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cronosur.results.Figure;
import org.cronosur.results.QuizFigures;
import org.cronosur.results.ui.FigureWords.Style;

/** The figures of the quiz as a whole, each with what it means. */
class WholePart extends Section {

    private final FigureWords words = new FigureWords(this, getLocale());

    WholePart(QuizFigures figures) {
        DescriptionList list = new DescriptionList();
        list.addClassName("results-figures");
        list.add(figure("results.mean", figures.mean(), Style.SHARE));
        list.add(figure("results.spread", figures.standardDeviation(), Style.SHARE));
        list.add(figure("results.alpha", figures.alpha(), Style.DECIMAL));
        list.add(figure("results.error", figures.standardError(), Style.SHARE));
        add(new H2(getTranslation("results.whole")), list);
    }

    private Div figure(String key, Figure figure, Style style) {
        Span digits = new Span(words.digits(figure, style));
        digits.addClassName("results-digits");
        Paragraph meaning = new Paragraph(getTranslation(key + ".meaning"));
        meaning.addClassName("results-meaning");
        DescriptionList.Description description = new DescriptionList.Description(digits, meaning);
        String caution = words.caution(figure, style);
        if (!caution.isEmpty()) {
            Paragraph told = new Paragraph(caution);
            told.addClassName("results-caution");
            description.add(told);
        }
        return new Div(new DescriptionList.Term(getTranslation(key)), description);
    }
}
