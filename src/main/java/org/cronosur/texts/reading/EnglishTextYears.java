package org.cronosur.texts.reading;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.cronosur.texts.reading.Meaning.InStoryYear;
import org.cronosur.texts.reading.Meaning.InTextYear;
import org.cronosur.texts.reading.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

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
                T.yearless("\\b{m} {d}" + WHICH, EnglishDates::day, EnglishTextYears::inYear),
                T.yearless("(?i:\\bthe )?{d}(?: of)? {m}" + WHICH, EnglishDates::day, EnglishTextYears::inYear),
                T.yearless("\\b{m}" + WHICH, EnglishTextYears::month, EnglishTextYears::inYear),
                T.yearless(
                        "(?i)\\b(?:(?:in )?(?:(?<early>early)|(?<middle>mid)|late)[ -]|(?:at |towards |by )?the (?:(?<start>beginning|start)|end) of )"
                                + "(?:(?<past>last year)|(?<same>this year)|(?<next>next year))\\b",
                        found -> Partial.year(part(found)),
                        EnglishTextYears::inYear),
                T.last("\\b(?i:last|this past) {m} {d}" + WITHOUT_YEAR, EnglishDates::day),
                T.last("\\b(?i:last|this past) {m}" + WITHOUT_YEAR, EnglishTextYears::month),
                T.next("\\b(?i:next) {m}" + WITHOUT_YEAR, EnglishTextYears::month),
                T.relative("last " + weekday, found -> new Weekday(weekday(found), false)),
                T.relative("next " + weekday, found -> new Weekday(weekday(found), true)));
    }

    private static Partial month(Found found) {
        return Partial.month(null, EnglishDates.month(found));
    }

    private static @Nullable Meaning inYear(Calendar date, Found found) {
        if (found.has("told") || found.has("behind") || found.has("before")) {
            return new InStoryYear(date, found.has("behind") ? 1 : found.has("before") ? -1 : 0);
        }
        return new InTextYear(date, found.has("past") ? -1 : found.has("next") ? 1 : 0, false);
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
