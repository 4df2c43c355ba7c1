package org.cronosur.texts.reading;

import java.util.List;
import org.cronosur.texts.reading.Form.Found;

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
        return Form.where(
                EnglishDates.MONTH_SIGN + "|year",
                List.of(
                        T.yearless("\\b{m} {d}" + WHICH, EnglishDates::day),
                        T.yearless("(?i:\\bthe )?{d}(?: of)? {m}" + WHICH, EnglishDates::day),
                        T.yearless("\\b{m}" + WHICH, EnglishTextYears::month),
                        T.yearless(
                                "(?i)\\b(?:(?:in )?(?:(?<early>early)|(?<middle>mid)|late)[ -]|(?:at |towards |by )?the (?:(?<start>beginning|start)|end) of )"
                                        + "(?:(?<past>last year)|(?<same>this year)|(?<next>next year))\\b",
                                found -> Partial.year(part(found))),
                        T.last("\\b(?i:last|this past) {m} {d}" + WITHOUT_YEAR, EnglishDates::day),
                        T.last("\\b(?i:last|this past) {m}" + WITHOUT_YEAR, EnglishTextYears::month),
                        T.next("\\b(?i:next) {m}" + WITHOUT_YEAR, EnglishTextYears::month)));
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
}
