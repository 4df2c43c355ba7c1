package org.cronosur.texts.reading;

import static org.cronosur.texts.reading.SpanishDates.T;

import java.util.List;
import java.util.stream.Stream;
import org.cronosur.texts.reading.Meaning.Doubt;
import org.cronosur.texts.reading.Meaning.Edge;
import org.cronosur.texts.reading.Tongue.Modifier;

/** Spanish words before a date that take a part of it, doubt it, or leave one of its ends open. */
final class SpanishModifiers {

    private static final String OF = " de(?:l| la| los)? ?(?:año )?";

    private SpanishModifiers() {}

    static List<Modifier> parts() {
        return Stream.of(thirds(), fractions(), doubts()).flatMap(List::stream).toList();
    }

    /** "A fines del mes pasado": there the "del" belongs to the month. */
    private static List<Modifier> thirds() {
        String begin =
                "(?:a |hacia )?(?:los |el )?(?:principios|comienzos|comienzo|inicios|inicio|principio)(?: mismos)?"
                        + OF;
        String end = "(?:a |hacia )?(?:el )?(?:fines|finales|fin|final)" + OF;
        return List.of(
                T.part(
                        begin + "|(?:a |hacia )(?:principios|comienzos|inicios) |(?:los )?primeros (?=años)|"
                                + units("primeros"),
                        Part.EARLY),
                T.part("(?:(?:a |hacia )?mediados|(?:a |hacia )mitad)" + OF + "|(?:a |hacia )mediados ", Part.MIDDLE),
                T.part(end + "|(?:a |hacia )(?:fines|finales) |" + units("últimos"), Part.LATE));
    }

    /** "Los primeros meses de" a year, "los últimos años de" a decade. */
    private static String units(String which) {
        String few = which.replace("os", "as");
        return "(?:en |durante )?(?:los )?" + which + " (?:días|meses|años)" + OF + "|(?:en |durante )?(?:las )?" + few
                + " semanas" + OF;
    }

    private static List<Modifier> fractions() {
        return List.of(
                T.part("(?:en |durante )?(?:la primera mitad|el primer (?:lustro|quinquenio))" + OF, new Part(0, 2)),
                T.part("(?:en |durante )?(?:la segunda mitad|el segundo (?:lustro|quinquenio))" + OF, new Part(1, 2)),
                T.part("(?:en |durante )?el primer tercio" + OF, new Part(0, 3)),
                T.part("(?:en |durante )?el último tercio" + OF, new Part(2, 3)),
                T.part("(?:en |durante )?el primer cuarto" + OF, new Part(0, 4)),
                T.part("(?:en |durante )?el último cuarto" + OF, new Part(3, 4)));
    }

    private static List<Modifier> doubts() {
        return List.of(
                T.doubt(
                        "(?:hacia|alrededor de|cerca de|aproximadamente(?: en)?|allá por|circa|c\\.|ca\\.|en torno a|por el año(?: de)?)(?: el año)? ?(?:de )?",
                        Doubt.ABOUT),
                T.doubt(
                        "(?:quizás?|tal vez|probablemente|posiblemente|acaso)(?: \\p{Ll}+){0,3}?(?: en| el| desde)? ?(?:el año )?",
                        Doubt.PERHAPS));
    }

    static List<Modifier> edges() {
        return List.of(
                T.edge(
                        "(?:desde|a partir de(?:l)?|después de(?:l)?|tras)(?: el| la| los)? ?(?:año )?|a partir ",
                        Edge.SINCE),
                T.edge("(?:(?<!\\bno .{0,40})hasta|antes de(?:l)?)(?: el| la| los)? ?(?:año )?", Edge.UNTIL));
    }
}
