package org.cronosur.texts.reading;

import static org.cronosur.texts.reading.EnglishDates.MONTH_SIGN;
import static org.cronosur.texts.reading.EnglishDates.T;
import static org.cronosur.texts.reading.EnglishDates.TENS;
import static org.cronosur.texts.reading.Form.where;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.jspecify.annotations.Nullable;

/** How English names days, months, years, decades and centuries. */
final class EnglishCalendar {

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

    private static final String ORDINAL = "(?:\\d{1,2}(?:st|nd|rd|th)|" + String.join("|", ORDINALS) + ")";

    private static final Map<String, String> FEASTS = Map.of(
            "New Year's Day", "01-01",
            "New Year’s Day", "01-01",
            "Christmas Eve", "12-24",
            "Christmas Day", "12-25",
            "New Year's Eve", "12-31",
            "New Year’s Eve", "12-31");

    private EnglishCalendar() {}

    static List<Form> forms() {
        return Stream.of(
                        days(),
                        daysOfOneMonth(),
                        partsOfYears(),
                        months(),
                        daysWithoutYear(),
                        decades(),
                        decadesOfTens(),
                        yearsWithoutCentury(),
                        centuries(),
                        monthsWithoutYear(),
                        wars())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Form> days() {
        return where(
                MONTH_SIGN + "|christmas|new year",
                List.of(
                        T.date("\\b{m} (?:the )?{d},?(?: of)? {year}", EnglishDates::day),
                        T.date("(?i:\\bthe )?{d}(?: day)?(?: of)? {m},?(?: of)? {year}", EnglishDates::day),
                        T.date("(?<![\\w/.-])(?<day>\\d{1,2})([-/]){m}\\2{y}", EnglishDates::day),
                        T.date(
                                "(?i:\\bthe )?(?<which>first|last) day of {m},?(?: of)? {y}",
                                EnglishCalendar::edgeOfMonth),
                        T.date(
                                "\\b(?<feast>" + String.join("|", FEASTS.keySet()) + "),?(?: of| in)? {y}",
                                EnglishCalendar::feast)));
    }

    private static List<Form> daysOfOneMonth() {
        return where(
                MONTH_SIGN,
                List.of(T.date(
                        "\\b{m} {d}(?:, ?\\d{1,2}(?:st|nd|rd|th)?)*,?\\s?(?:{join}|and)\\s?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?!\\d),?(?: {y})?",
                        EnglishCalendar::daysOfMonth)));
    }

    private static List<Form> partsOfYears() {
        return where(
                "half|quarter|third|spring|summer|autumn|fall|winter",
                List.of(
                        new Form(
                                T.compile(
                                        "(?i)\\b(?:the )?(?<ord>first|second|third|fourth|last|final) (?<of>half|quarter|third) of (?:the year )?{y}"),
                                EnglishCalendar::fraction),
                        T.date(
                                "(?i)\\b(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)?,? {y}",
                                EnglishCalendar::season)));
    }

    private static List<Form> months() {
        return where(
                MONTH_SIGN,
                List.of(
                        T.date("\\b{m},?(?: of)? {year}", EnglishCalendar::month),
                        T.date("\\b{m},?(?: of)? ['’‘]{short}", EnglishCalendar::month)));
    }

    private static List<Form> daysWithoutYear() {
        return where(
                MONTH_SIGN,
                List.of(
                        T.date("\\b{m} {d}(?! (?:per|percent))", EnglishDates::day),
                        T.date(
                                "(?i:\\bthe )?{d}(?: of)? {m}(?! (?:Movement|Front|Square|Avenue|Street|Brigade|Plaza))",
                                EnglishDates::day)));
    }

    private static List<Form> decades() {
        String year = "(?<![\\d.,])(?<year>1[0-9]\\d0|20\\d0)['’]?s";
        return where(
                "0.?s",
                List.of(
                        T.date(
                                "(?<!\\b(?i:early|mid|late)[ -])(?i:\\bthe )?" + year
                                        + "(?:, (?:the )?\\d{4}['’]?s)*,? ?(?:and|or|{join}) ?(?:the )?(?<to>1[0-9]\\d0|20\\d0)['’]?s\\b",
                                EnglishCalendar::twoDecades),
                        T.date("(?i:\\bthe )?" + year + "\\b", found -> Partial.decade(found.number("year"))),
                        T.date(
                                "(?i:\\bthe )['’‘]?(?<short>[2-9]0)['’]?s\\b",
                                found -> Partial.decade(1900 + found.number("short")))));
    }

    private static List<Form> decadesOfTens() {
        return where(
                "ties|tens",
                List.of(
                        T.date("(?i)\\b(?:the )?(?:nineteen[- ]){tens}\\b", EnglishCalendar::tens),
                        T.date(
                                "(?i)\\b(?:the )?{tens} (?:and|to|through) (?:the )?(?<to>" + String.join("|", TENS)
                                        + ")\\b",
                                EnglishCalendar::twoTens),
                        T.date("(?i)(?<=\\b(?:the|early|mid|late|roaring)[- ]){tens}\\b", EnglishCalendar::tens)));
    }

    /** "in ’73", "in nineteen sixty-eight" */
    private static List<Form> yearsWithoutCentury() {
        return where(
                "['’‘]|teen|thousand|hundred",
                List.of(
                        T.date(
                                "(?<=\\b(?i:in|since|until|of|from|by) )['’‘]{short}(?!['’]?s\\b)",
                                EnglishCalendar::year),
                        T.date(
                                "(?<=\\b(?i:in|since|until|from|by|year) )(?<spelled>(?i:"
                                        + SpelledYears.ENGLISH.pattern() + "))\\b(?! \\p{Ll}+s\\b)",
                                EnglishCalendar::year)));
    }

    private static List<Form> centuries() {
        return where(
                "centur",
                List.of(
                        T.date(
                                "(?i)\\b(?:the )?(?<ord>" + ORDINAL + ") (?:and|to) (?:the )?(?<to>" + ORDINAL
                                        + ") centuries\\b",
                                EnglishCalendar::twoCenturies),
                        T.date(
                                "(?i)\\b(?:the )?(?<ord>" + ORDINAL + ")[- ]centur(?:y|ies)\\b",
                                EnglishCalendar::century)));
    }

    private static List<Form> monthsWithoutYear() {
        return where(
                MONTH_SIGN,
                List.of(T.date(
                        "(?=[JFMASOND])(?<=\\b(?i:in|since|until|till|by|during|of|early|late|mid|from|between|through|and|to|before|after|next|following)[ -])"
                                + "{m}(?![\\w/’']| (?:{join}) \\d| (?:Movement|Front|Square|Avenue|Street|Brigade|Plaza)\\b)",
                        found -> Partial.month(null, EnglishDates.month(found)))));
    }

    private static List<Form> wars() {
        return where(
                "war|9/11",
                List.of(
                        T.named("(?i)\\b(?:the )?two world wars\\b", "1914", "1945"),
                        T.named("(?i)\\b(?:the )?(?:first world war|world war (?:I|one)|great war)\\b", "1914", "1918"),
                        T.named("(?i)\\b(?:the )?(?:second world war|world war (?:II|two))\\b", "1939", "1945"),
                        T.named("(?<![\\d/])9/11(?![\\d/])", "2001-09-11", "2001-09-11")));
    }

    private static Partial month(Found found) {
        return Partial.month(EnglishDates.year(found), EnglishDates.month(found));
    }

    private static Partial year(Found found) {
        return Partial.year(Objects.requireNonNull(EnglishDates.year(found)));
    }

    private static Partial edgeOfMonth(Found found) {
        Partial month = month(found);
        return found.group("which").equals("last") ? month.lastDay() : month.firstDay();
    }

    private static Partial feast(Found found) {
        return Partial.feast(found.year(), FEASTS.getOrDefault(found.group("feast"), "01-01"));
    }

    private static @Nullable Calendar daysOfMonth(Found found) {
        Partial first = EnglishDates.day(found);
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

    private static @Nullable Calendar twoDecades(Found found) {
        return Calendar.inOrder(Partial.decade(found.number("year")), Partial.decade(found.number("to")));
    }

    private static Partial tens(Found found) {
        return tens(found.group("tens"));
    }

    private static Partial tens(String word) {
        return Partial.decade(1910 + 10 * TENS.indexOf(word.toLowerCase(Locale.ROOT)));
    }

    private static @Nullable Calendar twoTens(Found found) {
        return Calendar.inOrder(tens(found), tens(found.group("to")));
    }

    private static Partial century(Found found) {
        return century(found.group("ord"));
    }

    private static Partial century(String word) {
        String ordinal = word.toLowerCase(Locale.ROOT);
        int index = ORDINALS.indexOf(ordinal);
        return Partial.century(index >= 0 ? index + 1 : Integer.parseInt(ordinal.replaceAll("\\D", "")));
    }

    private static @Nullable Calendar twoCenturies(Found found) {
        return Calendar.inOrder(century(found), century(found.group("to")));
    }
}
