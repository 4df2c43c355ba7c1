package org.cronosur.texts.reading;

import static org.cronosur.texts.reading.EnglishDates.NUMBERS;
import static org.cronosur.texts.reading.EnglishDates.T;
import static org.cronosur.texts.reading.Form.where;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Anchor;
import org.cronosur.texts.reading.Meaning.Relative;
import org.cronosur.time.Precision;

/** How English counts time from the day of writing, and from what was told before. */
final class EnglishRelatives {

    private EnglishRelatives() {}

    static List<Form> forms() {
        return Stream.of(throughTime(), weeks(), agoInNumbers(), fromTheStoryInNumbers(), aroundNow(), aroundTheStory())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Form> throughTime() {
        return where(
                "the (?:last|past)",
                List.of(T.relative(
                        "(?:over|during|in|for|within|of) the (?:last|past) {n} {u}",
                        found -> Relative.through(Anchor.TEXT, -amount(found), unit(found.group("u"))))));
    }

    private static List<Form> weeks() {
        return where(
                "week",
                List.of(
                        T.relative(
                                "(?<weeks>{count}) weeks? ago",
                                found -> new Meaning.Weeks(-NUMBERS.value(found.group("weeks")))),
                        T.relative("(?:last|the past) week(?! of)", found -> new Meaning.Weeks(-1)),
                        T.relative("this week", found -> new Meaning.Weeks(0)),
                        T.relative("(?<!the )next week", found -> new Meaning.Weeks(1)),
                        T.relative(
                                "(?<weeks>{count}) weeks? (?:later|afterwards?)",
                                found -> Relative.weeks(Anchor.STORY, NUMBERS.value(found.group("weeks")))),
                        T.relative(
                                "(?<weeks>{count}) weeks? (?:earlier|before(?= ?[,.;)]))",
                                found -> Relative.weeks(Anchor.STORY, -NUMBERS.value(found.group("weeks"))))));
    }

    private static List<Form> agoInNumbers() {
        return where(
                "ago",
                List.of(
                        T.relative(
                                "(?:almost|nearly|some|about|around|roughly|more than|over) {n} {u} ago",
                                found -> counted(Anchor.TEXT, found, -1).about()),
                        T.relative("{n} {u} ago", found -> counted(Anchor.TEXT, found, -1))));
    }

    private static List<Form> fromTheStoryInNumbers() {
        return where(
                "later|after|before|earlier",
                List.of(
                        T.relative(
                                "{n} {u} (?:after|before) (?:the|his|her|its|their|this)\\b",
                                found -> new Meaning.Elsewhere()),
                        T.relative(
                                "{n} {u} (?:later|afterwards?|after that)", found -> counted(Anchor.STORY, found, 1)),
                        T.relative(
                                "{n} {u} (?:earlier|before(?= ?[,.;)]))", found -> counted(Anchor.STORY, found, -1))));
    }

    /** "The last day" and "the last year of" something are not counted from now. */
    private static List<Form> aroundNow() {
        return List.of(
                T.relative("(?:the )?(?:last|past) {one}(?! of)", found -> step(Anchor.TEXT, found, -1)),
                T.relative("this {one}", found -> step(Anchor.TEXT, found, 0)),
                T.relative("(?<!the )next {one}", found -> step(Anchor.TEXT, found, 1)),
                T.relative("the day before yesterday", found -> Relative.of(Anchor.TEXT, -2, Precision.DAY)),
                T.relative("yesterday", found -> Relative.of(Anchor.TEXT, -1, Precision.DAY)));
    }

    private static List<Form> aroundTheStory() {
        return List.of(
                T.relative("the (?:previous|preceding) {u}", found -> step(Anchor.STORY_OR_TEXT, found, -1)),
                T.relative("the {u} before(?= ?[,.;)])", found -> step(Anchor.STORY_OR_TEXT, found, -1)),
                T.relative("the (?:following|next|subsequent|ensuing) {u}", found -> step(Anchor.STORY, found, 1)),
                T.relative(
                        "the (?:following|next) (?:morning|afternoon|evening|night)",
                        found -> Relative.of(Anchor.STORY, 1, Precision.DAY)),
                T.relative(
                        "the (?:previous|preceding) (?:morning|afternoon|evening|night)|the night before(?= ?[,.;)])",
                        found -> Relative.of(Anchor.STORY, -1, Precision.DAY)),
                T.relative(
                        "(?:that|the|that very) same {u}|that (?:very )?(?<v>day|month|year|decade)",
                        found -> Relative.of(Anchor.STORY, 0, unit(found.group(found.has("u") ? "u" : "v")))),
                T.relative(
                        "that (?:same|very) (?:morning|afternoon|evening|night)",
                        found -> Relative.of(Anchor.STORY, 0, Precision.DAY)),
                T.relative("(?:ever )?since then", found -> Relative.sinceThen()));
    }

    private static int amount(Found found) {
        return NUMBERS.value(found.group("n"));
    }

    private static Precision unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'd' -> word.toLowerCase(Locale.ROOT).startsWith("dec") ? Precision.DECADE : Precision.DAY;
            case 'm' -> Precision.MONTH;
            case 'y' -> Precision.YEAR;
            default -> Precision.CENTURY;
        };
    }

    private static Relative counted(Anchor anchor, Found found, int direction) {
        return Relative.of(anchor, direction * amount(found), unit(found.group("u")));
    }

    private static Relative step(Anchor anchor, Found found, int step) {
        return Relative.of(anchor, step, unit(found.group("u")));
    }
}
