package org.cronosur.texts.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Form.Found;
import org.jspecify.annotations.Nullable;

/** How Spanish writes dates, in America above all: its words for them, and where each family of forms is found. */
final class SpanishDates {

    private static final List<String> NAMES = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    /** Only beside a day or a year: "mar" and "set" are words of their own. */
    private static final String SHORT_NAMES = "(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic)\\b\\.?";

    /** One of these stands wherever a month does. */
    static final String MONTH_SIGN = "ene|feb|mar|abr|may|jun|jul|ago|se[pt]|oct|nov|dic";

    static final List<String> TENS =
            List.of("diez", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");
    static final Numerals NUMBERS = Numerals.SPANISH;

    private static final Map<String, Integer> MONTHS = months();

    static final Template T = new Template(Map.ofEntries(
            Map.entry("y", Template.YEAR),
            Map.entry("year", "(?:" + Template.YEAR + "|(?<spelled>" + SpelledYears.SPANISH.pattern() + ")\\b)"),
            Map.entry("short", Template.SHORT_YEAR + "(?! por )"),
            Map.entry("m", "(?<month>(?i:" + String.join("|", NAMES) + "|setiembre))"),
            Map.entry("month", "(?<month>(?i:" + String.join("|", NAMES) + "|setiembre|" + SHORT_NAMES + "))"),
            Map.entry("d", "(?<![\\d.,/])(?<day>\\d{1,2}|primero)(?:\\.?[º°]|(?:ro|er|ero)\\b\\.?)?(?![\\d])"),
            Map.entry("weekday", "(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"),
            Map.entry("n", "(?<n>" + NUMBERS.pattern() + ")"),
            Map.entry("count", NUMBERS.pattern()),
            Map.entry("u", "(?<u>día|mes(?:es)?|año|década|decenio|siglo)s?"),
            Map.entry("of", "(?:de (?:la gestión |este año de |año )?|del (?:año )?|,? )"),
            Map.entry("join", "(?:al?|hasta|–|—|-)"),
            Map.entry("tens", "(?<tens>" + String.join("|", TENS) + ")"),
            Map.entry("dec", "(?<dec>1[5-9]\\d0|20\\d0|[2-9]0|" + String.join("|", TENS) + ")")));

    static final Tongue TONGUE = new Tongue(
            Stream.of(
                            CommonDates.first(),
                            SpanishTextYears.forms(),
                            SpanishCalendar.forms(),
                            SpanishWeekdays.forms(),
                            SpanishRelatives.forms(),
                            CommonDates.last())
                    .flatMap(List::stream)
                    .toList(),
            MONTHS,
            T.compileAtEnd(
                    "(?:\\b(?:el|los) )?(?:\\bdías? )?(?:{weekday} )?(?<!\\d)(?<first>\\d{1,2})(?:\\.?[º°])?(?:, ?\\d{1,2}[º°]?)*,?\\s*(?:y|e|o|{join})\\s*(?:el |los )?(?:día |{weekday} )?"),
            T.compile("\\b{m}\\s*(?:y|e|o|/|{join})\\s*$"),
            T.compile("(?i)^,?\\s*{join}\\s*(?:la |el |los |las )?$"),
            T.compile("(?i)^\\s*[ye]\\s*(?:la |el |los |las )?$"),
            T.compileAtEnd(
                    "\\b(?<and>entre)(?: los años| los meses de| el| la| los| fines de| finales de)?\\s*|\\b(?:desde|del?)(?: los años| el| la| los)?\\s*"),
            T.compileAtEnd(
                    "\\b(?:Plaza|Calle|Avenida|Av\\.|Avda\\.|Movimiento|Barrio|Colonia|Escuela|Universidad|Hospital|Puente|Teatro|Club|Frente"
                            + "|Brigada|Operación|Estación|Estadio|Central|Liga|Cooperativa|Villa|Provincia|Municipio)\\s(?:de |del |el )?"),
            T.compile(
                    "(?i)^ (?:en adelante|para acá|a la fecha|al presente|hasta (?:hoy|la fecha|el presente|la actualidad))\\b"),
            SpanishModifiers.parts(),
            SpanishModifiers.edges());

    private SpanishDates() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        for (String name : NAMES) {
            months.put(name, NAMES.indexOf(name) + 1);
            months.put(name.substring(0, 3), NAMES.indexOf(name) + 1);
        }
        List.of("setiembre", "sept", "set").forEach(september -> months.put(september, 9));
        return months;
    }

    static int month(Found found) {
        return MONTHS.getOrDefault(found.group("month").toLowerCase(Locale.ROOT).replace(".", ""), 0);
    }

    /** The year that the words give, in figures, in words or without its century; null if they give none. */
    static @Nullable Integer year(Found found) {
        return found.has("spelled")
                ? Integer.valueOf(SpelledYears.SPANISH.value(found.group("spelled")))
                : found.year();
    }

    static @Nullable Partial day(Found found) {
        int day = found.group("day").equalsIgnoreCase("primero") ? 1 : found.number("day");
        return day < 1 || day > 31 ? null : Partial.day(year(found), month(found), day);
    }
}
