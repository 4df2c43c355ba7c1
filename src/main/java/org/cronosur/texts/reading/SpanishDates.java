package org.cronosur.texts.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Anchor;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.cronosur.texts.reading.Meaning.Doubt;
import org.cronosur.texts.reading.Meaning.Edge;
import org.cronosur.texts.reading.Meaning.Relative;
import org.cronosur.texts.reading.Tongue.Modifier;
import org.cronosur.time.Precision;
import org.jspecify.annotations.Nullable;

/** How Spanish writes dates, in America above all. */
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
    private static final List<String> TENS =
            List.of("diez", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");
    private static final Numerals NUMBERS = Numerals.SPANISH;
    private static final List<String> ORDINALS = List.of("primer", "segund", "tercer", "cuart");

    private static final Map<String, Integer> MONTHS = months();

    static final Template T = new Template(Map.of(
            "y",
            Template.YEAR,
            "m",
            "(?<month>(?i:" + String.join("|", NAMES) + "|setiembre))",
            "d",
            "(?<![\\d.,/])(?<day>\\d{1,2}|primero)(?:\\.?[º°]|ro|er)?(?![\\d])",
            "n",
            "(?<n>" + NUMBERS.pattern() + ")",
            "count",
            NUMBERS.pattern(),
            "u",
            "(?<u>día|mes(?:es)?|año|década|decenio|siglo)s?",
            "of",
            "(?:de (?:la gestión |este año de )?|del (?:año )?|,? )",
            "join",
            "(?:al?|hasta|–|—|-)",
            "tens",
            "(?<tens>" + String.join("|", TENS) + ")",
            "dec",
            "(?<dec>1[5-9]\\d0|20\\d0|[2-9]0|" + String.join("|", TENS) + ")"));

    private static final String MODERATE =
            "(?= ?(?:[,.;:)]|$|y\\b|e\\b|en\\b|del?\\b|el\\b|la\\b|los\\b|las\\b|un\\b|una\\b|con\\b|a\\b|al\\b|por\\b|que\\b|se\\b|hubo\\b|hasta\\b|cuando\\b"
                    + "|no\\b|ni\\b|ya\\b|o\\b|nadie\\b|nunca\\b|tod[oa]s?\\b|much[oa]s\\b|como\\b|donde\\b|pero\\b|fue(?:ron)?\\b|eran?\\b|había[n]?\\b))";

    static final Tongue TONGUE = new Tongue(
            Stream.of(CommonDates.first(), SpanishTextYears.forms(), calendar(), relative(), CommonDates.last())
                    .flatMap(List::stream)
                    .toList(),
            MONTHS,
            T.compileAtEnd(
                    "(?:\\b(?:el|los) )?(?:\\bdías? )?(?<!\\d)(?<first>\\d{1,2})(?:\\.?[º°])?(?:, ?\\d{1,2}[º°]?)*,?\\s*(?:y|e|o|{join})\\s*(?:el |los )?(?:día )?"),
            T.compile("\\b{m}\\s*(?:y|e|o|/|{join})\\s*$"),
            T.compile("(?i)^,?\\s*{join}\\s*(?:la |el |los |las )?$"),
            T.compile("(?i)^\\s*[ye]\\s*(?:la |el |los |las )?$"),
            T.compileAtEnd(
                    "\\b(?<and>entre)(?: los años| los meses de| el| la| los| fines de| finales de)?\\s*|\\b(?:desde|del?)(?: los años| el| la| los)?\\s*"),
            T.compileAtEnd(
                    "\\b(?:Plaza|Calle|Avenida|Av\\.|Avda\\.|Movimiento|Barrio|Colonia|Escuela|Universidad|Hospital|Puente|Teatro|Club|Frente"
                            + "|Brigada|Operación|Estación|Estadio|Central|Liga|Cooperativa|Villa|Provincia|Municipio)\\s(?:de |del |el )?"),
            T.compile("(?i)^ (?:en adelante|para acá|a la fecha|al presente)\\b"),
            parts(),
            edges());

    private SpanishDates() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        NAMES.forEach(name -> months.put(name, NAMES.indexOf(name) + 1));
        months.put("setiembre", 9);
        return months;
    }

    private static List<Form> calendar() {
        return List.of(
                T.date("(?i)(?:\\bel )?(?:\\bdía )?{d} (?:de )?{m} ?{of}{y}", SpanishDates::day),
                new Form(
                        T.compile(
                                "(?i)\\b(?:el |del )?(?<ord>primer|segundo|tercer|cuarto|último) (?<of>semestre|trimestre|cuatrimestre) {of}{y}"),
                        SpanishDates::fraction),
                T.date(
                        "(?i)(?:\\b(?:el )?mes de )?\\b{m} ?{of}{y}",
                        found -> Partial.month(found.number("year"), month(found))),
                T.date(
                        "(?i)\\b(?:el |la )?(?<season>primavera|verano|otoño|invierno)(?: austral| boreal)? ?{of}{y}",
                        SpanishDates::season),
                T.date("(?i)(?:\\bel )?(?:\\bdía )?{d} de {m}", SpanishDates::day),
                T.date(
                        "(?i)\\b(?:los )?años {tens} [ya] (?:los )?(?<to>" + String.join("|", TENS) + ")\\b",
                        SpanishDates::twoDecades),
                T.date(
                        "(?i)\\b(?:las décadas de|los años) (?:los )?(?:años )?{dec} [ya] (?:los )?(?<to>1[5-9]\\d0|[2-9]0|"
                                + String.join("|", TENS) + ")\\b",
                        SpanishDates::twoDecades),
                T.date(
                        "(?i)\\b(?:la )?(?:década|decenio) (?:de |del )(?:los )?(?:años )?(?:['’])?{dec}(?![\\d])",
                        SpanishDates::decade),
                T.date(
                        "(?i)\\b(?:los )?años ['’]?(?<dec>[2-9]0|" + String.join("|", TENS) + ")\\b(?! años)",
                        SpanishDates::decade),
                T.date("(?i)\\blos años {dec}s?\\b(?=s)", SpanishDates::decade),
                T.date(
                        "(?i)(?<=\\b(?:principios|comienzos|inicios|mediados|fines|finales) de )los (?<dec>[2-9]0|"
                                + String.join("|", TENS.subList(1, TENS.size())) + ")\\b",
                        SpanishDates::decade),
                T.date(
                        "(?i)\\blos ['’]?(?<dec>[2-9]0|" + String.join("|", TENS.subList(1, TENS.size())) + ")\\b"
                                + MODERATE,
                        SpanishDates::decade),
                T.date(
                        "(?i)(?<!socialismo del )(?<!hombre del )\\b(?:el )?siglo (?<roman>(?-i:[IVX]{1,5}))\\b",
                        SpanishDates::century),
                T.date(
                        "(?i)(?:\\b(?:el )?mes de |(?<=\\b(?:en|desde|hasta|durante|entre|y|a|de|para|hacia|tras) )){m}(?![\\w/]| de [\\p{L}])",
                        found -> Partial.month(null, month(found))),
                T.named("(?i)\\b(?:las )?dos guerras mundiales\\b", "1914", "1945"),
                T.named("(?i)\\b(?:la )?(?:primera guerra mundial|gran guerra|guerra europea)\\b", "1914", "1918"),
                T.named("(?i)\\b(?:la )?segunda guerra mundial\\b", "1939", "1945"));
    }

    private static List<Form> relative() {
        return List.of(
                T.relative("(?:en|durante|de) l[oa]s últim[oa]s {n} {u}", found -> through(found, -1)),
                T.relative(
                        "hace (?<weeks>{count}) semanas?",
                        found -> new Meaning.Weeks(-NUMBERS.value(found.group("weeks")))),
                T.relative("la semana pasada|la pasada semana", found -> new Meaning.Weeks(-1)),
                T.relative("esta (?:misma )?semana", found -> new Meaning.Weeks(0)),
                T.relative("la (?:próxima semana|semana (?:próxima|que viene))", found -> new Meaning.Weeks(1)),
                T.relative("{n} {u} atrás", found -> counted(Anchor.TEXT, found, -1)),
                T.relative(
                        "hace (?:casi|unos|unas|cerca de|alrededor de|más o menos|más de|poco más de) {n} {u}",
                        found -> counted(Anchor.TEXT, found, -1).about()),
                T.relative("hace {n} {u}", found -> counted(Anchor.TEXT, found, -1)),
                T.relative(
                        "{n} {u} (?:después|antes) del? ?(?:la|el|su|los|las|este|esta|aquel|aquella)?\\b",
                        found -> new Meaning.Elsewhere()),
                T.relative("{n} {u} (?:después|más tarde)", found -> counted(Anchor.STORY, found, 1)),
                T.relative("{n} {u} antes", found -> counted(Anchor.STORY, found, -1)),
                T.relative(
                        "(?:d?el|al|la) (?:pasad[oa] {u}|(?<v>mes|año|década|siglo) pasad[oa])",
                        found -> step(Anchor.TEXT, found, -1)),
                T.relative(
                        "este (?:mismo )?(?<v>mes|año|siglo)|esta (?:misma )?(?<w>década)",
                        found -> step(Anchor.TEXT, found, 0)),
                T.relative(
                        "(?:d?el|al|la) (?:próxim[oa] {u}|(?<v>mes|año|década) que viene)",
                        found -> step(Anchor.TEXT, found, 1)),
                T.relative(
                        "(?:d?el|al|la) (?<v>mes|año|década|decenio|siglo) (?:anterior|precedente|previ[oa])",
                        found -> step(Anchor.STORY_OR_TEXT, found, -1)),
                T.relative(
                        "(?:el|al) (?<v>día|mes|año) siguiente|la (?<w>década) siguiente",
                        found -> step(Anchor.STORY, found, 1)),
                T.relative(
                        "(?:ese|aquel)(?: mismo)? (?<v>día|mes|año|siglo)|(?:esa|aquella)(?: misma)? (?<w>década)|el mismo {u}",
                        found -> step(Anchor.STORY, found, 0)),
                T.relative(
                        "desde entonces",
                        found -> new Relative(Anchor.STORY, 0, Precision.UNKNOWN, false, Edge.SINCE, Doubt.NONE)),
                T.relative("anteayer|antes de ayer", found -> Relative.of(Anchor.TEXT, -2, Precision.DAY)),
                T.relative("ayer", found -> Relative.of(Anchor.TEXT, -1, Precision.DAY)));
    }

    private static List<Modifier> parts() {
        String begin =
                "(?:a |hacia )?(?:los |el )?(?:principios|comienzos|comienzo|inicios|inicio|principio)(?: mismos)? de(?:l| la| los)? ?(?:año )?";
        String end = "(?:a |hacia )?(?:el )?(?:fines|finales|fin|final) de(?:l| la| los)? ?(?:año )?";
        return List.of(
                T.part(begin + "|(?:los )?primeros (?=años)|" + years("primeros"), Part.EARLY),
                T.part("(?:a |hacia )?mediados de(?:l| la| los)? ?(?:año )?", Part.MIDDLE),
                T.part(end + "|" + years("últimos"), Part.LATE),
                T.part("(?:en |durante )?la primera mitad de(?:l| la| los)? ?(?:año )?", new Part(0, 2)),
                T.part("(?:en |durante )?la segunda mitad de(?:l| la| los)? ?(?:año )?", new Part(1, 2)),
                T.doubt(
                        "(?:hacia|alrededor de|cerca de|aproximadamente(?: en)?|allá por|circa|c\\.|ca\\.|en torno a|por el año(?: de)?)(?: el año)? ?(?:de )?",
                        Doubt.ABOUT),
                T.doubt(
                        "(?:quizás?|tal vez|probablemente|posiblemente|acaso)(?: \\p{Ll}+)??(?: en| el| desde)? ?(?:el año )?",
                        Doubt.PERHAPS));
    }

    /** "Los primeros meses de" a year, "los últimos años de" a decade. */
    private static String years(String which) {
        return "(?:en |durante )?(?:los )?" + which + " (?:meses|años) de(?:l| la| los)? ?(?:año )?";
    }

    private static List<Modifier> edges() {
        return List.of(
                T.edge("(?:desde|a partir de(?:l)?|después de(?:l)?|tras)(?: el| la| los)? ?(?:año )?", Edge.SINCE),
                T.edge("(?:(?<!\\bno .{0,40})hasta|antes de(?:l)?)(?: el| la| los)? ?(?:año )?", Edge.UNTIL));
    }

    static int month(Found found) {
        return MONTHS.getOrDefault(found.group("month").toLowerCase(Locale.ROOT), 0);
    }

    static @Nullable Partial day(Found found) {
        int day = found.group("day").equalsIgnoreCase("primero") ? 1 : found.number("day");
        return day < 1 || day > 31
                ? null
                : Partial.day(found.has("year") ? found.number("year") : null, month(found), day);
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
        int number = Integer.parseInt(words);
        return Partial.decade(number < 100 ? 1900 + number : number);
    }

    private static @Nullable Calendar twoDecades(Found found) {
        Partial from = decade(found.has("dec") ? found.group("dec") : found.group("tens"));
        Partial to = decade(found.group("to"));
        return java.util.Objects.requireNonNull(from.year()) < java.util.Objects.requireNonNull(to.year())
                ? Calendar.between(from, to)
                : null;
    }

    private static @Nullable Partial century(Found found) {
        String roman = found.group("roman");
        int number = 0;
        for (int at = 0; at < roman.length(); at++) {
            int here = roman(roman.charAt(at));
            boolean less = at + 1 < roman.length() && here < roman(roman.charAt(at + 1));
            number += less ? -here : here;
        }
        return number >= 1 && number <= 21 ? Partial.century(number) : null;
    }

    private static int roman(char numeral) {
        return switch (numeral) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
        };
    }

    private static int amount(Found found) {
        return NUMBERS.value(found.group("n"));
    }

    private static Precision unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT).substring(0, 2)) {
            case "dí" -> Precision.DAY;
            case "me" -> Precision.MONTH;
            case "añ" -> Precision.YEAR;
            case "si" -> Precision.CENTURY;
            default -> Precision.DECADE;
        };
    }

    private static Relative counted(Anchor anchor, Found found, int direction) {
        return Relative.of(anchor, direction * amount(found), unit(found.group("u")));
    }

    private static Relative through(Found found, int direction) {
        return Relative.through(Anchor.TEXT, direction * amount(found), unit(found.group("u")));
    }

    private static Relative step(Anchor anchor, Found found, int step) {
        return Relative.of(
                anchor,
                step,
                unit(Stream.of("u", "v", "w")
                        .filter(found::has)
                        .map(found::group)
                        .findFirst()
                        .orElseThrow()));
    }
}
