package org.cronosur.texts.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Form.Found;
import org.jspecify.annotations.Nullable;

/** How English writes dates, on both sides of the Atlantic: its words for them, and where each family of forms is found. */
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
    /** One of these stands wherever a month does. */
    static final String MONTH_SIGN = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    static final List<String> TENS = List.of(
            "tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    static final Numerals NUMBERS = Numerals.ENGLISH;

    private static final Map<String, Integer> MONTHS = months();

    static final Template T = new Template(Map.ofEntries(
            Map.entry("y", Template.YEAR),
            Map.entry("year", "(?:" + Template.YEAR + "|(?<spelled>(?i:" + SpelledYears.ENGLISH.pattern() + "))\\b)"),
            Map.entry("short", Template.SHORT_YEAR + "(?! percent)"),
            Map.entry("m", "(?<month>" + monthNames() + ")"),
            Map.entry("d", "(?<![\\d.,/])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d])"),
            Map.entry("weekday", "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"),
            Map.entry("n", "(?<n>" + NUMBERS.pattern() + ")"),
            Map.entry("count", NUMBERS.pattern()),
            Map.entry("u", "(?<u>day|month|year|decade|centur(?:y|ie))s?"),
            Map.entry("one", "(?<u>month|year|decade|century)"),
            Map.entry("join", "(?:to|till|until|through|thru|–|—|-)"),
            Map.entry("tens", "(?<tens>" + String.join("|", TENS) + ")")));

    static final Tongue TONGUE = new Tongue(
            Stream.of(
                            CommonDates.first(),
                            EnglishTextYears.forms(),
                            EnglishCalendar.forms(),
                            EnglishWeekdays.forms(),
                            EnglishRelatives.forms(),
                            CommonDates.last())
                    .flatMap(List::stream)
                    .toList(),
            MONTHS,
            T.compileAtEnd(
                    "(?:\\b{weekday},? )?(?<!\\d)(?<first>\\d{1,2})(?:st|nd|rd|th)?(?:, ?\\d{1,2}(?:st|nd|rd|th)?)*,?\\s*(?:and|or|{join}|&)\\s*(?:the |{weekday},? )?"),
            T.compile("\\b{m}\\s*(?:and|or|/|{join})\\s*$"),
            T.compile("(?i)^,?\\s*{join}\\s*(?:the |about )?$"),
            T.compile("(?i)^\\s*and\\s*(?:the )?$"),
            T.compileAtEnd(
                    "\\b(?<and>between|both)(?: the)?(?: years| months)?\\s*|\\b(?:from|during)(?: the years)?(?: the)?\\s*"),
            T.compileAtEnd(
                    "\\b(?:Plaza|Square|Avenue|Calle|Avenida|Movement|Front|Brigade|Street|Operation|Movimiento)\\s(?:de |del |of the |of )?"),
            T.compile("(?i)^ (?:on|onwards?|forward|to (?:date|this day|the present)|until (?:now|today))\\b"),
            EnglishModifiers.parts(),
            EnglishModifiers.edges());

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

    static int month(Found found) {
        return MONTHS.getOrDefault(found.group("month").toLowerCase(Locale.ROOT).replace(".", ""), 0);
    }

    /** The year that the words give, in figures, in words or without its century; null if they give none. */
    static @Nullable Integer year(Found found) {
        return found.has("spelled")
                ? Integer.valueOf(SpelledYears.ENGLISH.value(found.group("spelled")))
                : found.year();
    }

    static @Nullable Partial day(Found found) {
        int day = found.number("day");
        return day < 1 || day > 31 ? null : Partial.day(year(found), month(found), day);
    }
}
