package org.cronosur.texts.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Anchor;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.cronosur.texts.reading.Meaning.Doubt;
import org.cronosur.texts.reading.Meaning.Edge;
import org.cronosur.texts.reading.Meaning.Relative;
import org.cronosur.texts.reading.Tongue.Modifier;
import org.cronosur.time.Precision;
import org.jspecify.annotations.Nullable;

/** How English writes dates, on both sides of the Atlantic. */
final class EnglishDates {

    private static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> TENS = List.of(
            "tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final Numerals NUMBERS = Numerals.ENGLISH;
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first");

    private static final Map<String, Integer> MONTHS = months();

    static final Template T = new Template(Map.of(
            "y",
            Template.YEAR,
            "m",
            "(?<month>" + monthNames() + ")",
            "d",
            "(?<![\\d.,/])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d])",
            "n",
            "(?<n>" + NUMBERS.pattern() + ")",
            "count",
            NUMBERS.pattern(),
            "u",
            "(?<u>day|month|year|decade|centur(?:y|ie))s?",
            "join",
            "(?:to|till|until|through|thru|–|—|-)",
            "tens",
            "(?<tens>" + String.join("|", TENS) + ")"));

    static final Tongue TONGUE = new Tongue(
            Stream.of(CommonDates.first(), EnglishTextYears.forms(), calendar(), relative(), CommonDates.last())
                    .flatMap(List::stream)
                    .toList(),
            MONTHS,
            T.compileAtEnd(
                    "(?<!\\d)(?<first>\\d{1,2})(?:st|nd|rd|th)?(?:, ?\\d{1,2}(?:st|nd|rd|th)?)*,?\\s*(?:and|or|{join}|&)\\s*(?:the )?"),
            T.compile("\\b{m}\\s*(?:and|or|/|{join})\\s*$"),
            T.compile("(?i)^,?\\s*{join}\\s*(?:the |about )?$"),
            T.compile("(?i)^\\s*and\\s*(?:the )?$"),
            T.compileAtEnd(
                    "\\b(?<and>between|both)(?: the)?(?: years| months)?\\s*|\\b(?:from|during)(?: the years)?(?: the)?\\s*"),
            T.compileAtEnd(
                    "\\b(?:Plaza|Square|Avenue|Calle|Avenida|Movement|Front|Brigade|Street|Operation|Movimiento)\\s(?:de |del |of the |of )?"),
            T.compile("(?i)^ (?:on|onwards?|forward)\\b"),
            parts(),
            edges());

    private EnglishDates() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        for (String name : NAMES) {
            int number = NAMES.indexOf(name) + 1;
            months.put(name.toLowerCase(Locale.ROOT), number);
            months.put(name.toLowerCase(Locale.ROOT).substring(0, 3), number);
        }
        months.put("sept", 9);
        return months;
    }

    /** Capitalised, for "may" and "march" are words of their own. */
    private static String monthNames() {
        String full = String.join("|", NAMES) + "|" + String.join("|", NAMES).toUpperCase(Locale.ROOT);
        return full + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";
    }

    private static List<Form> calendar() {
        return List.of(
                T.date("\\b{m} {d},?(?: of)? {y}", EnglishDates::day),
                T.date("(?i:\\bthe )?{d}(?: day)?(?: of)? {m},?(?: of)? {y}", EnglishDates::day),
                T.date(
                        "\\b{m} {d}(?:, ?\\d{1,2}(?:st|nd|rd|th)?)*,?\\s?(?:{join}|and)\\s?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?!\\d),?(?: {y})?",
                        EnglishDates::daysOfMonth),
                new Form(
                        T.compile(
                                "(?i)\\b(?:the )?(?<ord>first|second|third|fourth|last|final) (?<of>half|quarter|third) of (?:the year )?{y}"),
                        EnglishDates::fraction),
                T.date("\\b{m},?(?: of)? {y}", found -> Partial.month(found.number("year"), month(found))),
                T.date(
                        "(?i)\\b(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)?,? {y}",
                        EnglishDates::season),
                T.date("\\b{m} {d}(?! (?:per|percent))", EnglishDates::day),
                T.date(
                        "(?i:\\bthe )?{d}(?: of)? {m}(?! (?:Movement|Front|Square|Avenue|Street|Brigade|Plaza))",
                        EnglishDates::day),
                T.date(
                        "(?i:\\bthe )?(?<![\\d.,])(?<year>1[0-9]\\d0|20\\d0)['’]?s\\b",
                        found -> Partial.decade(found.number("year"))),
                T.date(
                        "(?i:\\bthe )['’]?(?<short>[2-9]0)['’]?s\\b",
                        found -> Partial.decade(1900 + found.number("short"))),
                T.date("(?i)\\b(?:the )?(?:nineteen[- ]){tens}\\b", EnglishDates::tens),
                T.date(
                        "(?i)\\b(?:the )?{tens} (?:and|to|through) (?:the )?(?<to>" + String.join("|", TENS) + ")\\b",
                        EnglishDates::twoDecades),
                T.date("(?i)(?<=\\b(?:the|early|mid|late|roaring)[- ]){tens}\\b", EnglishDates::tens),
                T.date(
                        "(?i)\\b(?:the )?(?<ord>\\d{1,2}(?:st|nd|rd|th)|" + String.join("|", ORDINALS)
                                + ")[- ]centur(?:y|ies)\\b",
                        EnglishDates::century),
                T.date(
                        "(?<=\\b(?i:in|since|until|till|by|during|of|early|late|mid|from|between|through|and|to|before|after|next|following)[ -])"
                                + "{m}(?![\\w/’']| (?:{join}) \\d| (?:Movement|Front|Square|Avenue|Street|Brigade|Plaza)\\b)",
                        found -> Partial.month(null, month(found))),
                T.named("(?i)\\b(?:the )?two world wars\\b", "1914", "1945"),
                T.named("(?i)\\b(?:the )?(?:first world war|world war (?:I|one)|great war)\\b", "1914", "1918"),
                T.named("(?i)\\b(?:the )?(?:second world war|world war (?:II|two))\\b", "1939", "1945"));
    }

    private static List<Form> relative() {
        return List.of(
                T.relative("(?:over|during|in|for|within|of) the (?:last|past) {n} {u}", found -> through(found, -1)),
                T.relative(
                        "(?<weeks>{count}) weeks? ago",
                        found -> new Meaning.Weeks(-NUMBERS.value(found.group("weeks")))),
                T.relative("(?:last|the past) week", found -> new Meaning.Weeks(-1)),
                T.relative("this week", found -> new Meaning.Weeks(0)),
                T.relative("(?<!the )next week", found -> new Meaning.Weeks(1)),
                T.relative(
                        "(?:almost|nearly|some|about|around|roughly|more than|over) {n} {u} ago",
                        found -> counted(Anchor.TEXT, found, -1).about()),
                T.relative("{n} {u} ago", found -> counted(Anchor.TEXT, found, -1)),
                T.relative(
                        "{n} {u} (?:after|before) (?:the|his|her|its|their|this)\\b", found -> new Meaning.Elsewhere()),
                T.relative("{n} {u} (?:later|afterwards?|after that)", found -> counted(Anchor.STORY, found, 1)),
                T.relative("{n} {u} (?:earlier|before(?= ?[,.;)]))", found -> counted(Anchor.STORY, found, -1)),
                T.relative("(?:the )?(?:last|past) {u}", found -> step(Anchor.TEXT, found, -1)),
                T.relative("this {u}", found -> step(Anchor.TEXT, found, 0)),
                T.relative("(?<!the )next {u}", found -> step(Anchor.TEXT, found, 1)),
                T.relative("the (?:previous|preceding) {u}", found -> step(Anchor.STORY_OR_TEXT, found, -1)),
                T.relative("the {u} before(?= ?[,.;)])", found -> step(Anchor.STORY_OR_TEXT, found, -1)),
                T.relative("the (?:following|next|subsequent|ensuing) {u}", found -> step(Anchor.STORY, found, 1)),
                T.relative("(?:that|the|that very) same {u}|that (?<v>day|month|year|decade)", found -> same(found)),
                T.relative(
                        "(?:ever )?since then",
                        found -> new Relative(Anchor.STORY, 0, Precision.UNKNOWN, false, Edge.SINCE, Doubt.NONE)),
                T.relative("yesterday", found -> Relative.of(Anchor.TEXT, -1, Precision.DAY)));
    }

    private static List<Modifier> parts() {
        return List.of(
                T.part(
                        "(?:in )?(?:the )?early[- ](?:days of |part of |months of |years of )?(?:the )?|(?:at |by )?the (?:beginning|start|outset) of (?:the )?"
                                + "|(?:in )?the (?:first|opening) (?:months|years) of (?:the )?",
                        Part.EARLY),
                T.part("(?:in )?(?:the )?mid(?:dle)?[- ](?:of )?(?:the )?|in the middle of (?:the )?", Part.MIDDLE),
                T.part(
                        "(?:in )?(?:the )?late[- ](?:days of |part of |months of |years of )?(?:the )?|(?:at |by |near |towards? )?the (?:end|close) of (?:the )?"
                                + "|(?:in )?the (?:last|closing|final) (?:months|years) of (?:the )?",
                        Part.LATE),
                T.part("(?:in |during )?the first half of (?:the )?", new Part(0, 2)),
                T.part("(?:in |during )?the second half of (?:the )?", new Part(1, 2)),
                T.doubt(
                        "(?:in |from )?(?:about|around|circa|ca\\.?|c\\.|approximately|roughly|some ?time around)(?: in)? ?(?:the )?",
                        Doubt.ABOUT),
                T.doubt(
                        "(?:perhaps|probably|possibly|maybe|presumably)(?: \\p{Ll}+)??(?: in| on| from| since)? (?:the )?",
                        Doubt.PERHAPS));
    }

    private static List<Modifier> edges() {
        return List.of(
                T.edge("(?:ever )?since (?:at least )?|after |following (?!the )", Edge.SINCE),
                T.edge(
                        "(?<!\\b(?:not|never|n['’]t) .{0,40})(?:up )?(?:until|till) (?:at least )?|up to |before |prior to ",
                        Edge.UNTIL));
    }

    static int month(Found found) {
        return MONTHS.getOrDefault(found.group("month").toLowerCase(Locale.ROOT).replace(".", ""), 0);
    }

    static @Nullable Partial day(Found found) {
        int day = found.number("day");
        return day < 1 || day > 31
                ? null
                : Partial.day(found.has("year") ? found.number("year") : null, month(found), day);
    }

    private static @Nullable Calendar daysOfMonth(Found found) {
        Partial first = day(found);
        int last = found.number("last");
        return first == null || last <= first.day() || last > 31
                ? null
                : Calendar.between(first, Partial.day(first.year(), first.month(), last));
    }

    private static Meaning fraction(Found found) {
        int of = switch (found.group("of").toLowerCase(Locale.ROOT)) {
            case "half" -> 2;
            case "third" -> 3;
            default -> 4;
        };
        int index = ORDINALS.indexOf(found.group("ord").toLowerCase(Locale.ROOT));
        return Calendar.of(Partial.year(found.number("year")).only(new Part(index < 0 ? of - 1 : index, of)));
    }

    private static Partial season(Found found) {
        Season season = switch (found.group("season").toLowerCase(Locale.ROOT)) {
            case "spring" -> Season.SPRING;
            case "summer" -> Season.SUMMER;
            case "winter" -> Season.WINTER;
            default -> Season.AUTUMN;
        };
        return Partial.year(found.number("year")).in(season);
    }

    private static Partial tens(Found found) {
        return decade(TENS.indexOf(found.group("tens").toLowerCase(Locale.ROOT)));
    }

    private static @Nullable Calendar twoDecades(Found found) {
        int from = TENS.indexOf(found.group("tens").toLowerCase(Locale.ROOT));
        int to = TENS.indexOf(found.group("to").toLowerCase(Locale.ROOT));
        return from < to ? Calendar.between(decade(from), decade(to)) : null;
    }

    private static Partial decade(int tens) {
        return Partial.decade(1910 + 10 * tens);
    }

    private static Partial century(Found found) {
        String ordinal = found.group("ord").toLowerCase(Locale.ROOT);
        int index = ORDINALS.indexOf(ordinal);
        return Partial.century(index >= 0 ? index + 1 : Integer.parseInt(ordinal.replaceAll("\\D", "")));
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

    private static Relative through(Found found, int direction) {
        return Relative.through(Anchor.TEXT, direction * amount(found), unit(found.group("u")));
    }

    private static Relative step(Anchor anchor, Found found, int step) {
        return Relative.of(anchor, step, unit(found.group("u")));
    }

    private static Relative same(Found found) {
        return Relative.of(Anchor.STORY, 0, unit(found.has("u") ? found.group("u") : found.group("v")));
    }
}
