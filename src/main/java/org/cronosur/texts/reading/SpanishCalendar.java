package org.cronosur.texts.reading;

import static org.cronosur.texts.reading.Form.where;
import static org.cronosur.texts.reading.SpanishDates.MONTH_SIGN;
import static org.cronosur.texts.reading.SpanishDates.T;
import static org.cronosur.texts.reading.SpanishDates.TENS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.jspecify.annotations.Nullable;

/** How Spanish names days, months, years, decades and centuries. */
final class SpanishCalendar {

    private static final List<String> ORDINALS = List.of("primer", "segund", "tercer", "cuart");

    private static final String TENS_FROM_TWENTY = String.join("|", TENS.subList(1, TENS.size()));

    /** What goes on after "los sesenta" when these are years; anything else may be what there were sixty of. */
    private static final String MODERATE =
            "(?= ?(?:[,.;:)]|$|y\\b|e\\b|en\\b|del?\\b|el\\b|la\\b|los\\b|las\\b|un\\b|una\\b|con\\b|a\\b|al\\b|por\\b|que\\b|se\\b|hubo\\b|hasta\\b|cuando\\b"
                    + "|no\\b|ni\\b|ya\\b|o\\b|nadie\\b|nunca\\b|tod[oa]s?\\b|much[oa]s\\b|como\\b|donde\\b|pero\\b|fue(?:ron)?\\b|eran?\\b|había[n]?\\b))";

    /** Behind "en los sesenta" it is enough that nothing is counted: "en los sesenta municipios". */
    private static final String UNCOUNTED =
            "(?! (?:\\p{Ll}+s|mil|millones|por|de cada)\\b| y (?!los\\b|las\\b|el\\b|la\\b|en\\b)| ?[\\d%])";

    private static final Map<String, String> FEASTS = Map.of(
            "día de año nuevo", "01-01",
            "día de reyes", "01-06",
            "nochebuena", "12-24",
            "día de navidad", "12-25",
            "nochevieja", "12-31");

    private SpanishCalendar() {}

    static List<Form> forms() {
        return Stream.of(
                        days(),
                        partsOfYears(),
                        months(),
                        daysWithoutYear(),
                        decadesOfTens(),
                        decades(),
                        yearsWithoutCentury(),
                        centuries(),
                        monthsWithoutYear(),
                        wars())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Form> days() {
        return where(
                MONTH_SIGN + "|día de |noche",
                List.of(
                        T.date(
                                "(?i)(?:\\bel )?(?:\\bdía |\\ba los )?{d} (?:(?:días )?del mes de |del? )?{month} ?{of}{year}",
                                SpanishDates::day),
                        T.date("(?i)\\b{month},? {d},? ?{of}{y}", SpanishDates::day),
                        T.date("(?i)(?<![\\w/.-])(?<day>\\d{1,2})([-/]){month}\\2{y}", SpanishDates::day),
                        T.date("(?i)(?:\\bel )?{d} de {m} del? {short}", SpanishDates::day),
                        T.date(
                                "(?i)\\b(?:el )?(?<which>primer|último) día (?:de|del mes de) {month} ?{of}{y}",
                                SpanishCalendar::edgeOfMonth),
                        T.date(
                                "(?i)\\b(?:el )?(?<feast>" + String.join("|", FEASTS.keySet()) + ") ?{of}{y}",
                                SpanishCalendar::feast)));
    }

    private static List<Form> partsOfYears() {
        return where(
                "mestre|primavera|verano|oto|invierno",
                List.of(
                        new Form(
                                T.compile(
                                        "(?i)\\b(?:el |del )?(?<ord>primer|segundo|tercer|cuarto|último) (?<of>semestre|trimestre|cuatrimestre) {of}{y}"),
                                SpanishCalendar::fraction),
                        T.date(
                                "(?i)\\b(?:el |la )?(?<season>primavera|verano|otoño|invierno)(?: austral| boreal)? ?{of}{y}",
                                SpanishCalendar::season)));
    }

    private static List<Form> months() {
        return where(
                MONTH_SIGN,
                List.of(
                        T.date("(?i)(?:\\b(?:el )?mes de )?\\b{month} ?{of}{year}", SpanishCalendar::month),
                        T.date("(?i)(?:\\b(?:el )?mes de )?\\b{m} del? (?:año )?{short}", SpanishCalendar::month)));
    }

    private static List<Form> daysWithoutYear() {
        return where(
                MONTH_SIGN, List.of(T.date("(?i)(?:\\bel )?(?:\\bdía )?{d} (?:de|del mes de) {m}", SpanishDates::day)));
    }

    /** By their number in words or in two figures, two of them before one. */
    private static List<Form> decadesOfTens() {
        return where(
                "los |años ",
                List.of(
                        T.date(
                                "(?i)\\b(?:los )?años {tens} [ya] (?:los )?(?<to>" + String.join("|", TENS) + ")\\b",
                                SpanishCalendar::twoDecades),
                        T.date(
                                "(?i)\\b(?:las décadas de|los años) (?:los )?(?:años )?{dec} [ya] (?:los )?(?<to>1[5-9]\\d0|[2-9]0|"
                                        + String.join("|", TENS) + ")\\b",
                                SpanishCalendar::twoDecades),
                        T.date(
                                "(?i)\\b(?:los )?años ['’‘]?(?<dec>[2-9]0|" + String.join("|", TENS) + ")\\b(?! años)",
                                SpanishCalendar::decade),
                        T.date(
                                "(?i)(?<=\\b(?:principios|comienzos|inicios|mediados|fines|finales) de )los (?:años )?(?<dec>[2-9]0|2000|dos mil|"
                                        + TENS_FROM_TWENTY + ")\\b",
                                SpanishCalendar::decade),
                        T.date(
                                "(?i)\\blos ['’‘]?(?<dec>[2-9]0|" + TENS_FROM_TWENTY + ")\\b" + MODERATE,
                                SpanishCalendar::decade),
                        T.date(
                                "(?i)(?<=\\b(?:en|durante|desde) )los (?<dec>" + TENS_FROM_TWENTY + ")\\b" + UNCOUNTED,
                                SpanishCalendar::decade)));
    }

    private static List<Form> decades() {
        return where(
                "cada|decenio|los años",
                List.of(
                        T.date(
                                "(?i)\\b(?:la )?(?:década|decenio) (?:de |del )(?:los )?(?:años )?(?:['’‘])?{dec}(?![\\d])",
                                SpanishCalendar::decade),
                        T.date(
                                "(?i)\\blos años (?<dec>1[5-9]\\d0|20\\d0)\\b(?!,? ?(?:[ye]|al?|hasta|[-–—/,])(?: (?:los|el))? ?\\d)",
                                SpanishCalendar::decade)));
    }

    /** "en el 73", "desde el ’73" */
    private static List<Form> yearsWithoutCentury() {
        return where(
                "['’‘]|el [3-9]\\d|mil ",
                List.of(
                        T.date("(?i)(?<=\\b(?:en|desde|hasta|del) )(?:el )?['’‘]{short}", SpanishCalendar::year),
                        T.date(
                                "(?i)(?<=\\b(?:en|desde|hasta) )el {short}" + MODERATE + "(?! del?\\b)",
                                SpanishCalendar::year),
                        T.date(
                                "(?i)(?<=\\b(?:en|desde|hasta|durante) )(?:el año )?(?<spelled>"
                                        + SpelledYears.SPANISH.pattern() + ")\\b" + UNCOUNTED,
                                SpanishCalendar::year)));
    }

    /** "Siglo" with a capital in the midst of a sentence, and no article before it, is a mine or a newspaper. */
    private static List<Form> centuries() {
        String century =
                "(?<!socialismo del )(?<!hombre del )\\b(?:[Ee]l )?(?:siglo|SIGLO|(?<=^|[.:;¿¡«“\"(—–-] ?|\\b(?:[Ee]l|del|al|[Ee]ste) )Siglo|\\bs\\.) ?";
        return where(
                "siglo|s\\.",
                List.of(
                        T.date(
                                "\\b(?:[Ll]os )?[Ss]iglos (?<roman>[IVX]{1,5}) (?:y|al?|hasta|[-–—]) (?:el )?(?<to>[IVX]{1,5})\\b",
                                SpanishCalendar::twoCenturies),
                        T.date(century + "(?<roman>[IVX]{1,5})\\b", SpanishCalendar::century)));
    }

    private static List<Form> monthsWithoutYear() {
        return where(
                MONTH_SIGN,
                List.of(T.date(
                        "(?i)(?:\\b(?:el )?mes de |(?=[efmajsond])(?<=\\b(?:en|desde|hasta|durante|entre|y|a|de|para|hacia|tras) )){m}(?![\\w/]| de [\\p{L}])",
                        found -> Partial.month(null, SpanishDates.month(found)))));
    }

    private static List<Form> wars() {
        return where(
                "guerra|11-S",
                List.of(
                        T.named("(?i)\\b(?:las )?dos guerras mundiales\\b", "1914", "1945"),
                        T.named(
                                "(?i)\\b(?:la )?(?:primera guerra mundial|gran guerra|guerra europea)\\b",
                                "1914",
                                "1918"),
                        T.named("(?i)\\b(?:la )?segunda guerra mundial\\b", "1939", "1945"),
                        T.named("\\b(?:el )?11-S\\b", "2001-09-11", "2001-09-11")));
    }

    private static Partial month(Found found) {
        return Partial.month(SpanishDates.year(found), SpanishDates.month(found));
    }

    private static Partial year(Found found) {
        return Partial.year(Objects.requireNonNull(SpanishDates.year(found)));
    }

    private static Partial edgeOfMonth(Found found) {
        Partial month = month(found);
        return found.group("which").equalsIgnoreCase("último") ? month.lastDay() : month.firstDay();
    }

    private static Partial feast(Found found) {
        return Partial.feast(
                found.year(), FEASTS.getOrDefault(found.group("feast").toLowerCase(Locale.ROOT), "01-01"));
    }

    private static Meaning fraction(Found found) {
        int of = switch (found.group("of").toLowerCase(Locale.ROOT)) {
            case "semestre" -> 2;
            case "cuatrimestre" -> 3;
            default -> 4;
        };
        String ordinal = found.group("ord").toLowerCase(Locale.ROOT);
        int index = ORDINALS.stream()
                .filter(ordinal::startsWith)
                .map(ORDINALS::indexOf)
                .findFirst()
                .orElse(of - 1);
        return Calendar.of(Partial.year(found.number("year")).only(new Part(index, of)));
    }

    private static Partial season(Found found) {
        Season season = switch (found.group("season").toLowerCase(Locale.ROOT)) {
            case "primavera" -> Season.SPRING;
            case "verano" -> Season.SUMMER;
            case "invierno" -> Season.WINTER;
            default -> Season.AUTUMN;
        };
        return Partial.year(found.number("year")).in(season);
    }

    private static Partial decade(Found found) {
        return decade(found.group("dec"));
    }

    private static Partial decade(String words) {
        int named = TENS.indexOf(words.toLowerCase(Locale.ROOT));
        if (named >= 0) {
            return Partial.decade(1910 + 10 * named);
        }
        int number = words.startsWith("d") ? 2000 : Integer.parseInt(words);
        return Partial.decade(number < 100 ? 1900 + number : number);
    }

    private static @Nullable Calendar twoDecades(Found found) {
        return Calendar.inOrder(
                decade(found.has("dec") ? found.group("dec") : found.group("tens")), decade(found.group("to")));
    }

    private static @Nullable Partial century(Found found) {
        int number = RomanNumerals.value(found.group("roman"));
        return number >= 1 && number <= 21 ? Partial.century(number) : null;
    }

    private static @Nullable Calendar twoCenturies(Found found) {
        Partial from = century(found);
        int to = RomanNumerals.value(found.group("to"));
        return from == null || to > 21 ? null : Calendar.inOrder(from, Partial.century(to));
    }
}
