package org.cronosur.curation.ui;

import static java.util.stream.Collectors.joining;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.cronosur.catalogue.ClassLevel;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.language.Bilingual;
import org.springframework.web.util.HtmlUtils;

/** The HTML of an embedded lesson: its question, its line on a true scale, its steps, and the way to the whole of it. */
class EmbedPage {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final int MOST_TICKS = 6;
    private static final double ROOM = 0.021;
    private static final int ROWS = 3;

    private final Lesson lesson;
    private final Locale locale;
    private final ClassLevel level;
    private final ResourceBundle words;

    /** @param level goes with the ways out of the page: where it is embedded, browsers keep no cookie */
    EmbedPage(Lesson lesson, Locale locale, ClassLevel level) {
        this.lesson = lesson;
        this.locale = locale;
        this.level = level;
        this.words = wordsIn(locale);
    }

    private static ResourceBundle wordsIn(Locale locale) {
        return ResourceBundle.getBundle("vaadin-i18n.translations", locale, NO_FALLBACK);
    }

    /** The page for a lesson that is not there. */
    static String missing(Locale locale) {
        String title = text(wordsIn(locale).getString("embed.missing"));
        String what = text(wordsIn(locale).getString("embed.missing.what"));
        return document(locale, title, "<h1>" + title + "</h1><p>" + what + "</p>");
    }

    /** @param otherwise the year of the line of a lesson that knows no date */
    String html(Year otherwise) {
        Axis axis = Axis.holding(lesson.stops().stream().map(Stop::date), otherwise);
        String title = text(lesson.set().title().in(locale));
        return document(
                locale,
                title,
                told("h1", lesson.set().title())
                        + told("p class=\"lesson-question\"", lesson.set().question())
                        + line(axis)
                        + steps()
                        + link(address("/lessons/" + lesson.slug()), words.getString("embed.whole"), "footer"));
    }

    private static String document(Locale locale, String title, String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Cronosur</title>
                <link rel="icon" href="/icon.svg">
                <link rel="stylesheet" href="/tokens.css">
                <link rel="stylesheet" href="/cronosur.css">
                <link rel="stylesheet" href="/lessons.css">
                </head>
                <body><main class="embed">%s</main></body>
                </html>
                """.formatted(locale.getLanguage(), title, body);
    }

    /** The line repeats what the list says in words, so a screen reader passes over it. */
    private String line(Axis axis) {
        return "<div class=\"scale scale-wide\" aria-hidden=\"true\">" + silences(axis) + marks(axis) + years(axis)
                + "</div>";
    }

    private String silences(Axis axis) {
        return axis
                .silences(
                        lesson.stops().stream().map(stop -> stop.date().span()).toList())
                .stream()
                .map(silence -> "<div class=\"scale-silence\" style=\"--from:%s;--to:%s\"><span>%d–%d</span></div>"
                        .formatted(
                                axis.at(silence.first()), axis.at(silence.last() + 1), silence.first(), silence.last()))
                .collect(joining());
    }

    private String marks(Axis axis) {
        List<Double> places = lesson.stops().stream()
                .map(stop -> axis.placeOf(stop.date()).map(Axis.Place::mark).orElse(Double.NaN))
                .toList();
        List<Integer> rows = Rows.of(places, ROOM, ROWS);
        return IntStream.range(0, places.size())
                .filter(index -> !places.get(index).isNaN())
                .mapToObj(index -> "<span class=\"scale-mark\" style=\"--at:%s;--row:%d\">%s</span>"
                        .formatted(
                                places.get(index),
                                rows.get(index),
                                glyph(lesson.stops().get(index))))
                .collect(joining());
    }

    private static String years(Axis axis) {
        return axis.ticks(MOST_TICKS).stream()
                .map(year -> "<span class=\"scale-tick\" style=\"--at:%s\">%d</span>".formatted(axis.at(year), year))
                .collect(joining());
    }

    private String steps() {
        String steps = IntStream.range(0, lesson.stops().size())
                .mapToObj(index -> step(lesson.stops().get(index), index + 1))
                .collect(joining());
        return "<ol class=\"embed-steps\" aria-label=\"%s\">%s</ol>"
                .formatted(text(words.getString("lesson.steps")), steps);
    }

    private String step(Stop stop, int number) {
        String fault = "<span class=\"fault\" role=\"img\" aria-label=\"%s\"></span>"
                .formatted(text(words.getString("collation.disagree")));
        return "<li>%s<a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a>%s<span class=\"step-date\">%s</span></li>"
                .formatted(
                        glyph(stop),
                        address(StepAddress.path(lesson.slug(), number)),
                        told("span", stop.title()),
                        stop.contested() ? fault : "",
                        text(stop.date().inShort(locale)));
    }

    private String address(String path) {
        return level == ClassLevel.ALL ? path : path + (path.contains("?") ? "&amp;" : "?") + "level=" + level.word();
    }

    private static String glyph(Stop stop) {
        return "<i class=\"glyph glyph-%s\"></i>".formatted(stop.kind().key());
    }

    private static String link(String path, String text, String around) {
        return "<%s><a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a></%s>"
                .formatted(around, path, text(text), around);
    }

    /** Content, with its language where that is not the page's; nothing where nothing is said. */
    private String told(String tag, Bilingual wording) {
        if (wording.in(locale).isBlank()) {
            return "";
        }
        String language = Bilingual.languageFor(locale);
        String lang = language.equals(locale.getLanguage()) ? "" : " lang=\"" + language + "\"";
        return "<%s%s>%s</%s>".formatted(tag, lang, text(wording.in(locale)), tag.split(" ")[0]);
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
