package org.cronosur.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.cronosur.results.Figure;
import org.cronosur.results.Range;

/** Figures in words and digits: what they are, how far they are to be trusted, or why there are none. */
final class FigureWords {

    /** How a figure is written. */
    enum Style {
        SHARE,
        DECIMAL
    }

    private final Component page;
    private final Numbers numbers;

    FigureWords(Component page, Locale reader) {
        this.page = page;
        this.numbers = new Numbers(reader);
    }

    /** In digits alone: "64 %", "0,42", or a dash. */
    String digits(Figure figure, Style style) {
        return figure instanceof Figure.Known known ? written(known.value(), style) : "–";
    }

    /** For a table: digits, and a sign where too few took part; what it means is told below the table and to be heard. */
    Span cell(Figure figure, Style style) {
        Span cell = new Span(digits(figure, style));
        cell.addClassName("figure");
        switch (figure) {
            case Figure.Known known when known.isDoubtful() -> cell.add(sign("✱"), heard(doubt(known)));
            case Figure.Known known -> cell.addClassName("is-sure");
            case Figure.Unknown unknown -> cell.add(heard(reason(unknown)));
        }
        return cell;
    }

    private static Span sign(String sign) {
        Span span = new Span(sign);
        span.addClassName("figure-doubt");
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    private static Span heard(String words) {
        Span span = new Span(" " + words);
        span.addClassName("only-heard");
        return span;
    }

    /** Why there is none, or how far it is to be trusted; empty where nothing needs to be said. */
    String caution(Figure figure, Style style) {
        return switch (figure) {
            case Figure.Unknown unknown -> reason(unknown);
            case Figure.Known known when known.isDoubtful() -> doubt(known) + between(known, style);
            case Figure.Known known -> between(known, style).strip();
        };
    }

    private String reason(Figure.Unknown unknown) {
        return translate("results.unknown." + unknown.reason().name().toLowerCase(Locale.ROOT));
    }

    private String doubt(Figure.Known known) {
        return translate("results.doubt", known.people(), known.wanted());
    }

    private String between(Figure.Known known, Style style) {
        Range range = known.range();
        return range == null
                ? ""
                : " "
                        + translate(
                                "results.range",
                                written(Math.max(-1, range.low()), style),
                                written(range.high(), style));
    }

    private String written(double value, Style style) {
        return style == Style.SHARE ? numbers.percent(value) : numbers.decimal(value);
    }

    private String translate(String key, Object... values) {
        return page.getTranslation(key, values);
    }
}
