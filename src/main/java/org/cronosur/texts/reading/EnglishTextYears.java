package org.cronosur.texts.reading;

import java.util.List;
import org.cronosur.texts.reading.Form.Found;

/** How English counts from the year in which a text was written: "in March of last year", "last March". */
final class EnglishTextYears {

    private static final Template T = EnglishDates.T;

    private static final String WHICH =
            ",? (?:of )?(?:(?<past>(?i:last|the past) year)|(?<same>(?i:this) year)|(?<next>(?i:next) year))\\b";

    private static final String WITHOUT_YEAR = "\\b(?!,?(?: of)? \\d{4})";

    private EnglishTextYears() {}

    static List<Form> forms() {
        return List.of(
                T.inTextYear("\\b{m} {d}" + WHICH, EnglishDates::day, EnglishTextYears::years),
                T.inTextYear("(?i:\\bthe )?{d}(?: of)? {m}" + WHICH, EnglishDates::day, EnglishTextYears::years),
                T.inTextYear("\\b{m}" + WHICH, EnglishTextYears::month, EnglishTextYears::years),
                T.inTextYear(
                        "(?i)\\b(?:(?:in )?(?:(?<early>early)|(?<middle>mid)|late)[ -]|(?:at |towards |by )?the (?:(?<start>beginning|start)|end) of )"
                                + "(?:(?<past>last year)|(?<same>this year)|(?<next>next year))\\b",
                        found -> Partial.year(part(found)),
                        EnglishTextYears::years),
                T.inTextYear("\\b(?i:last|this past) {m} {d}" + WITHOUT_YEAR, EnglishDates::day, found -> null),
                T.inTextYear("\\b(?i:last|this past) {m}" + WITHOUT_YEAR, EnglishTextYears::month, found -> null));
    }

    private static Partial month(Found found) {
        return Partial.month(null, EnglishDates.month(found));
    }

    private static Integer years(Found found) {
        return found.has("past") ? -1 : found.has("next") ? 1 : 0;
    }

    private static Part part(Found found) {
        if (found.has("early") || found.has("start")) {
            return Part.EARLY;
        }
        return found.has("middle") ? Part.MIDDLE : Part.LATE;
    }
}
