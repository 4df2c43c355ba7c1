package org.cronosur.texts.reading;

import java.util.List;
import org.cronosur.texts.reading.Form.Found;

/**
 * How Spanish counts from the day on which a text was written, "en marzo del año pasado", "el pasado 12 de abril", and
 * from the year that was told before: "en marzo del año siguiente".
 */
final class SpanishTextYears {

    private static final Template T = SpanishDates.T;

    private static final String WHICH = " (?:(?<past>del (?:año pasado|pasado año))"
            + "|(?<same>de este(?: mismo)? año|del (?:año en curso|presente año|corriente año))"
            + "|(?<next>del (?:próximo año|año próximo|año que viene))"
            + "|(?<told>de (?:ese|aquel)(?: mismo)? año|del mismo año)"
            + "|(?<behind>del (?:año siguiente|siguiente año|siguiente))|(?<before>del año (?:anterior|previo)))\\b";

    /** With a year behind it, "pasado" says nothing more. */
    private static final String WITHOUT_YEAR = "\\b(?! ?{of}\\d{4})";

    private SpanishTextYears() {}

    static List<Form> forms() {
        return Form.where(
                SpanishDates.MONTH_SIGN + "|año|siguiente",
                List.of(
                        T.yearless("(?i)(?:\\bel )?(?:\\bdía )?{d} de {m}" + WHICH, SpanishDates::day),
                        T.yearless("(?i)\\b(?:el )?(?:mes de )?{m}" + WHICH, SpanishTextYears::month),
                        T.yearless(
                                "(?i)\\b(?:a |hacia )?(?:(?<early>principios|comienzos|inicios)|(?<middle>mediados)|(?:fines|finales))"
                                        + WHICH,
                                found -> Partial.year(part(found))),
                        T.last("(?i)\\bel pasado (?:día )?{d} de {m}" + WITHOUT_YEAR, SpanishDates::day),
                        T.last("(?i)(?:\\bel )?(?:\\bdía )?{d} de {m} (?:pasado|último)\\b", SpanishDates::day),
                        T.last("(?i)\\bel pasado (?:mes de )?{m}" + WITHOUT_YEAR, SpanishTextYears::month),
                        T.next("(?i)\\bel próximo (?:día )?{d} de {m}" + WITHOUT_YEAR, SpanishDates::day),
                        T.next("(?i)\\bel próximo (?:mes de )?{m}" + WITHOUT_YEAR, SpanishTextYears::month)));
    }

    private static Partial month(Found found) {
        return Partial.month(null, SpanishDates.month(found));
    }

    private static Part part(Found found) {
        return found.has("early") ? Part.EARLY : found.has("middle") ? Part.MIDDLE : Part.LATE;
    }
}
