package org.cronosur.exchange;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronosur.catalogue.Place;
import org.cronosur.exchange.Delivery.Item;
import org.cronosur.language.Bilingual;
import org.cronosur.language.CountryNames;
import org.springframework.web.util.HtmlUtils;

/**
 * An event set on paper: one file of HTML that needs nothing else, with every event, who says what of it and where, and
 * lines to write on beneath each question.
 */
final class SetAsHandout {

    private static final String STYLE = """
            @page { margin: 18mm 16mm } body { font: 11pt/1.4 Georgia, serif; color: #111; max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem }
            h1 { font-size: 20pt; margin: 0 } .ask { font-style: italic } .name { display: flex; gap: 2rem; margin: 1.5rem 0 }
            .name span { flex: 1; border-bottom: 1px solid #111; min-height: 1.6rem; font: 9pt sans-serif }
            ol { padding: 0; list-style: none; counter-reset: step } li.step { counter-increment: step; border-top: 1px solid #999; padding: .7rem 0 .7rem 2.4rem; position: relative; break-inside: avoid }
            li.step::before { content: counter(step); position: absolute; left: 0; font-size: 15pt } h2 { font-size: 13pt; margin: 0 } .when { font: 9.5pt sans-serif; margin: 0 }
            ul { padding-left: 1.1rem; margin: .3rem 0 } .line { border-bottom: 1px solid #999; height: 1.7rem }
            """;

    private final Locale reader;
    private final StringBuilder html = new StringBuilder();

    private SetAsHandout(Locale reader) {
        this.reader = reader;
    }

    static String write(Delivery delivery, Locale reader) {
        SetAsHandout handout = new SetAsHandout(reader);
        handout.page(delivery);
        return handout.html.toString();
    }

    private void page(Delivery delivery) {
        String title = escaped(delivery.set().title());
        html.append("<!doctype html>\n<html lang=\"")
                .append(Bilingual.languageFor(reader))
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(title)
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(title)
                .append("</h1>\n");
        paragraph("ask", delivery.set().question().in(reader));
        paragraph("", delivery.set().introduction().in(reader));
        html.append("<div class=\"name\"><span></span><span></span></div>\n<ol>\n");
        delivery.items().forEach(this::step);
        html.append("</ol>\n</body></html>\n");
    }

    private void step(Item item) {
        html.append("<li class=\"step\"><h2>")
                .append(escaped(item.event().title()))
                .append("</h2>\n");
        paragraph("when", item.event().date().inWords(reader) + where(item));
        paragraph("", item.event().summary().in(reader));
        list(item.testimony(reader));
        list(item.record(reader));
        Optional<Bilingual> ask = item.step().ask();
        if (ask.isPresent()) {
            paragraph("ask", ask.get().in(reader));
            html.append("<div class=\"line\"></div><div class=\"line\"></div>\n");
        }
        html.append("</li>\n");
    }

    private String where(Item item) {
        Optional<String> place = item.event().place().map(Place::name).map(name -> name.in(reader));
        String countries = CountryNames.of(item.event().countries(), reader);
        return place.map(name -> " · " + name).orElse("") + (countries.isEmpty() ? "" : " · " + countries);
    }

    private void paragraph(String kind, String words) {
        if (!words.isBlank()) {
            html.append(kind.isEmpty() ? "<p>" : "<p class=\"" + kind + "\">")
                    .append(escaped(words))
                    .append("</p>\n");
        }
    }

    private void list(List<String> sentences) {
        if (!sentences.isEmpty()) {
            html.append(sentences.stream()
                    .map(sentence -> "<li>" + escaped(sentence) + "</li>")
                    .collect(joining("", "<ul>", "</ul>\n")));
        }
    }

    private String escaped(Bilingual words) {
        return escaped(words.in(reader));
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
