package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.explore.AxisScale;
import org.cronosur.explore.SpokenYears;
import org.cronosur.explore.Witness;
import org.cronosur.explore.Years;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.Siglum;

/** One axis for all texts: a row each, with the years it speaks of, its silences, and the year it speaks from. */
@Tag("figure")
class VoicesChart extends HtmlContainer {

    /** Of the axis on a desk, in px. */
    private static final double WIDTH = 720;
    /** From this percentage on, a flag no longer fits at the right of its line. */
    private static final double LATE = 96;

    private final AxisScale scale = new AxisScale(Years.SCOPE);

    VoicesChart(List<Witness> witnesses) {
        addClassName("voices");
        getElement().setAttribute("aria-label", getTranslation("texts.chart"));
        Div axis = new Div(new YearAxis(scale, scale.step(WIDTH)));
        axis.addClassNames("voices-row", "voices-years");
        axis.getElement().setAttribute("aria-hidden", "true");
        add(axis);
        witnesses.forEach(witness -> add(row(witness)));
        add(key());
    }

    private Div row(Witness witness) {
        Div row = new Div(name(witness.text()), strip(witness), heard(witness));
        row.addClassName("voices-row");
        return row;
    }

    private Div name(SourceText text) {
        Div name = new Div(new Siglum(text.siglum(), text.siglum()), Places.text(text, getLocale()));
        name.addClassName("voices-name");
        return name;
    }

    private Div strip(Witness witness) {
        Div strip = new Div();
        strip.addClassName("voices-strip");
        strip.getElement().setAttribute("aria-hidden", "true");
        witness.silences().forEach(silence -> strip.add(SilenceWords.drawn(silence, scale, this)));
        bars(witness.years(), strip);
        strip.add(publication(witness));
        return strip;
    }

    private void bars(SpokenYears years, Div strip) {
        for (int year = Years.SCOPE.first(); year <= Years.SCOPE.last(); year++) {
            if (years.eventsIn(year) > 0) {
                Span bar = new Span();
                bar.addClassName("voices-bar");
                bar.getStyle().set("--share", String.valueOf((double) years.eventsIn(year) / years.most()));
                strip.add(Along.from(scale.of(year), scale.of(year + 1), bar));
            }
        }
    }

    private Component publication(Witness witness) {
        Span flag = new Span(new Siglum(witness.text().siglum()));
        flag.addClassName("voices-published");
        flag.setClassName("voices-published-late", scale.of(witness.published()) > LATE);
        return Along.at(scale.of(witness.published()), flag);
    }

    /** What the strip shows, for whoever cannot see it. */
    private Span heard(Witness witness) {
        Span words = new Span(getTranslation(
                "texts.chart.row",
                String.join(
                        ", ",
                        witness.years().voices().stream().map(Years::toString).toList()),
                String.valueOf(witness.published())));
        words.addClassName("only-heard");
        return words;
    }

    private Div key() {
        Div key = new Div(
                sign(picture("voices-bar"), "texts.chart.bar"),
                sign(picture("voices-sample"), "texts.chart.silence"),
                sign(new Siglum("V"), "texts.chart.published"));
        key.addClassName("voices-key");
        return key;
    }

    private Span sign(Component picture, String words) {
        picture.getElement().setAttribute("aria-hidden", "true");
        return new Span(picture, new Span(getTranslation(words)));
    }

    private static Span picture(String className) {
        Span picture = new Span();
        picture.addClassNames("voices-sign", className);
        return picture;
    }
}
