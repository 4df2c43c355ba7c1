package org.cronosur.texts.reading;

import static org.cronosur.texts.reading.Form.where;
import static org.cronosur.texts.reading.SpanishDates.NUMBERS;
import static org.cronosur.texts.reading.SpanishDates.T;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Anchor;
import org.cronosur.texts.reading.Meaning.Relative;
import org.cronosur.time.Precision;

/** How Spanish counts time from the day of writing, and from what was told before. */
final class SpanishRelatives {

    private SpanishRelatives() {}

    static List<Form> forms() {
        return Stream.of(throughTime(), weeks(), agoInNumbers(), fromTheStoryInNumbers(), aroundNow(), aroundTheStory())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Form> throughTime() {
        return where(
                "ltim",
                List.of(
                        T.relative("(?:en|durante|de) l[oa]s últim[oa]s {n} {u}", SpanishRelatives::through),
                        T.relative("(?:en|durante|de) l[oa]s {n} últim[oa]s {u}", SpanishRelatives::through)));
    }

    private static List<Form> weeks() {
        return where(
                "semana",
                List.of(
                        T.relative(
                                "hace (?<weeks>{count}) semanas?",
                                found -> new Meaning.Weeks(-NUMBERS.value(found.group("weeks")))),
                        T.relative("la semana pasada|la pasada semana", found -> new Meaning.Weeks(-1)),
                        T.relative("esta (?:misma )?semana", found -> new Meaning.Weeks(0)),
                        T.relative("la (?:próxima semana|semana (?:próxima|que viene))", found -> new Meaning.Weeks(1)),
                        T.relative(
                                "(?<weeks>{count}) semanas? (?:después|más tarde)(?! del?\\b)",
                                found -> Relative.weeks(Anchor.STORY, NUMBERS.value(found.group("weeks")))),
                        T.relative(
                                "(?<weeks>{count}) semanas? antes(?! del?\\b)",
                                found -> Relative.weeks(Anchor.STORY, -NUMBERS.value(found.group("weeks"))))));
    }

    private static List<Form> agoInNumbers() {
        return where(
                "hace|atr",
                List.of(
                        T.relative("{n} {u} atrás", found -> counted(Anchor.TEXT, found, -1)),
                        T.relative(
                                "hace (?:ya )?(?:casi|unos|unas|cerca de|alrededor de|más o menos|más de|poco más de) {n} {u}",
                                found -> counted(Anchor.TEXT, found, -1).about()),
                        T.relative("hace (?:ya )?{n} {u}", found -> counted(Anchor.TEXT, found, -1))));
    }

    private static List<Form> fromTheStoryInNumbers() {
        return where(
                "tarde|antes|despu",
                List.of(
                        T.relative(
                                "{n} {u} (?:después|antes) del? ?(?:la|el|su|los|las|este|esta|aquel|aquella)?\\b",
                                found -> new Meaning.Elsewhere()),
                        T.relative("{n} {u} (?:después|más tarde)", found -> counted(Anchor.STORY, found, 1)),
                        T.relative("{n} {u} antes", found -> counted(Anchor.STORY, found, -1))));
    }

    private static List<Form> aroundNow() {
        return List.of(
                T.relative(
                        "(?:d?el|al|la) (?:pasad[oa] {u}|(?<v>mes|año|década|siglo) pasad[oa])",
                        found -> step(Anchor.TEXT, found, -1)),
                T.relative(
                        "este (?:mismo )?(?<v>mes|año|siglo)|esta (?:misma )?(?<w>década)",
                        found -> step(Anchor.TEXT, found, 0)),
                T.relative(
                        "(?:d?el|al|la) (?:próxim[oa] {u}|(?<v>mes|año|década) que viene)",
                        found -> step(Anchor.TEXT, found, 1)),
                T.relative("anteayer|antes de ayer", found -> Relative.of(Anchor.TEXT, -2, Precision.DAY)),
                T.relative("ayer", found -> Relative.of(Anchor.TEXT, -1, Precision.DAY)));
    }

    private static List<Form> aroundTheStory() {
        return List.of(
                T.relative(
                        "(?:d?el|al|la) (?<v>mes|año|década|decenio|siglo) (?:anterior|precedente|previ[oa])",
                        found -> step(Anchor.STORY_OR_TEXT, found, -1)),
                T.relative(
                        "(?:el|al) (?:(?<v>día|mes|año|siglo) siguiente|siguiente (?<x>día|mes|año))|la (?<w>década) siguiente",
                        found -> step(Anchor.STORY, found, 1)),
                T.relative(
                        "al otro día|(?:a )?la (?:mañana|noche|tarde) siguiente",
                        found -> Relative.of(Anchor.STORY, 1, Precision.DAY)),
                T.relative(
                        "(?:el|al) día (?:anterior|antes)(?! del?\\b| al?\\b)|la (?:noche|tarde) anterior|la víspera(?! del?\\b)",
                        found -> Relative.of(Anchor.STORY, -1, Precision.DAY)),
                T.relative(
                        "(?:ese|aquel)(?: mismo)? (?<v>día|mes|año|siglo)|(?:esa|aquella)(?: misma)? (?<w>década)|el mismo {u}",
                        found -> step(Anchor.STORY, found, 0)),
                T.relative(
                        "(?:esa|aquella) misma (?:mañana|tarde|noche|madrugada)",
                        found -> Relative.of(Anchor.STORY, 0, Precision.DAY)),
                T.relative("desde entonces", found -> Relative.sinceThen()));
    }

    private static Precision unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT).substring(0, 2)) {
            case "dí" -> Precision.DAY;
            case "me" -> Precision.MONTH;
            case "añ" -> Precision.YEAR;
            case "si" -> Precision.CENTURY;
            default -> Precision.DECADE;
        };
    }

    private static int amount(Found found) {
        return NUMBERS.value(found.group("n"));
    }

    private static Relative counted(Anchor anchor, Found found, int direction) {
        return Relative.of(anchor, direction * amount(found), unit(found.group("u")));
    }

    private static Relative through(Found found) {
        return Relative.through(Anchor.TEXT, -amount(found), unit(found.group("u")));
    }

    private static Relative step(Anchor anchor, Found found, int step) {
        return Relative.of(
                anchor,
                step,
                unit(Stream.of("u", "v", "w", "x")
                        .filter(found::has)
                        .map(found::group)
                        .findFirst()
                        .orElseThrow()));
    }
}
