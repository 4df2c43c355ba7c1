package org.cronosur.texts.reading;

import java.util.List;
import org.cronosur.texts.reading.Form.Found;

/** How Spanish counts from the year in which a text was written: "en marzo del año pasado", "el pasado 12 de abril". */
final class SpanishTextYears {

    private static final Template T = SpanishDates.T;

    private static final String WHICH = " (?:(?<past>del (?:año pasado|pasado año))"
            + "|(?<same>de este(?: mismo)? año|del (?:año en curso|presente año|corriente año))"
            + "|(?<next>del (?:próximo año|año próximo|año que viene)))\\b";

    /** With a year behind it, "pasado" says nothing more. */
    private static final String WITHOUT_YEAR = "\\b(?! ?{of}\\d{4})";

    private SpanishTextYears() {}

    static List<Form> forms() {
        return List.of(
                T.inTextYear(
                        "(?i)(?:\\bel )?(?:\\bdía )?{d} de {m}" + WHICH, SpanishDates::day, SpanishTextYears::years),
                T.inTextYear(
                        "(?i)\\b(?:el )?(?:mes de )?{m}" + WHICH, SpanishTextYears::month, SpanishTextYears::years),
                T.inTextYear(
                        "(?i)\\b(?:a |hacia )?(?:(?<early>principios|comienzos|inicios)|(?<middle>mediados)|(?:fines|finales))"
                                + WHICH,
                        found -> Partial.year(part(found)),
                        SpanishTextYears::years),
                T.inTextYear("(?i)\\bel pasado (?:día )?{d} de {m}" + WITHOUT_YEAR, SpanishDates::day, found -> null),
                T.inTextYear(
                        "(?i)\\bel pasado (?:mes de )?{m}" + WITHOUT_YEAR, SpanishTextYears::month, found -> null));
    }

    private static Partial month(Found found) {
        return Partial.month(null, SpanishDates.month(found));
    }

    private static Integer years(Found found) {
        return found.has("past") ? -1 : found.has("next") ? 1 : 0;
    }

    private static Part part(Found found) {
        return found.has("early") ? Part.EARLY : found.has("middle") ? Part.MIDDLE : Part.LATE;
    }
}
