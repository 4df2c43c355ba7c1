package org.cronosur.texts.reading;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Weekday;

/**
 * How English counts from the day on which a text was written, "in March of last year", "last March", and from the year
 * that was told before: "in March of the following year".
 */
final class EnglishTextYears {

    private static final Template T = EnglishDates.T;

    private static final String WHICH =
            ",? (?:of )?(?:(?<past>(?i:last|the past) year)|(?<same>(?i:this) year)|(?<next>(?i:next) year)"
                    + "|(?<told>(?i:that|that same|the same) year)|(?<behind>(?i:the following|the next) year)"
                    + "|(?<before>(?i:the previous|the preceding) year))\\b";

    private static final String WITHOUT_YEAR = "\\b(?!,?(?: of)? \\d{4})";

    private EnglishTextYears() {}

    static List<Form> forms() {
        String weekday = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
        return List.of(
                T.yearless("\\b{m} {d}" + WHICH, EnglishDates::day),
                T.yearless("(?i:\\bthe )?{d}(?: of)? {m}" + WHICH, EnglishDates::day),
                T.yearless("\\b{m}" + WHICH, EnglishTextYears::month),
                T.yearless(
                        "(?i)\\b(?:(?:in )?(?:(?<early>early)|(?<middle>mid)|late)[ -]|(?:at |towards |by )?the (?:(?<start>beginning|start)|end) of )"
                                + "(?:(?<past>last year)|(?<same>this year)|(?<next>next year))\\b",
                        found -> Partial.year(part(found))),
                T.last("\\b(?i:last|this past) {m} {d}" + WITHOUT_YEAR, EnglishDates::day),
                T.last("\\b(?i:last|this past) {m}" + WITHOUT_YEAR, EnglishTextYears::month),
                T.next("\\b(?i:next) {m}" + WITHOUT_YEAR, EnglishTextYears::month),
                T.relative("last " + weekday, found -> new Weekday(weekday(found), false)),
                T.relative("next " + weekday, found -> new Weekday(weekday(found), true)));
    }

    private static Partial month(Found found) {
        return Partial.month(null, EnglishDates.month(found));
    }

    private static Part part(Found found) {
        if (found.has("early") || found.has("start")) {
            return Part.EARLY;
        }
        return found.has("middle") ? Part.MIDDLE : Part.LATE;
    }

    private static DayOfWeek weekday(Found found) {
        return DayOfWeek.valueOf(found.group("weekday").toUpperCase(Locale.ROOT));
    }
}
