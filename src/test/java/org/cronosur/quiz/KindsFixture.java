package org.cronosur.quiz;

import static org.cronosur.quiz.QuizFixture.said;
import static org.cronosur.quiz.QuizFixture.threeEvents;
import static org.cronosur.quiz.QuizFixture.whoFell;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cronosur.catalogue.Matter;
import org.cronosur.quiz.WhereTextsDisagree.Further;
import org.cronosur.quiz.WhereTextsDisagree.Passage;
import org.cronosur.quiz.WhereTextsDisagree.Reason;
import org.cronosur.quiz.WhereTextsDisagree.Side;
import org.cronosur.quiz.WhereTextsDisagree.Sides;
import org.cronosur.time.HistoricalDate;

/** A question of every kind, and a response to each. */
final class KindsFixture {

    private static final String EVENT = "uriburu-1930";
    private static final String TEXT = "velasco-1948";

    /** A square of ten degrees around the origin, for a world with one country. */
    static final Grading.ToBorder SQUARE =
            (country, latitude, longitude) -> 111 * Math.max(0, Math.max(Math.abs(latitude), Math.abs(longitude)) - 5);

    private KindsFixture() {}

    /** Options 0 to {@code right − 1} are right, the others wrong. */
    static MultipleChoice choices(int right, int wrong) {
        List<Option> options = IntStream.range(0, right + wrong)
                .mapToObj(number -> new Option(number, said("Opción " + number), number < right, null))
                .toList();
        return new MultipleChoice("q3", said("¿Cuáles?"), options, said("."), EVENT, TEXT);
    }

    /** Statements with even numbers hold. */
    static TrueFalse block(int statements) {
        List<Statement> block = IntStream.range(0, statements)
                .mapToObj(number -> new Statement(number, said("Frase " + number), number % 2 == 0, said("porque sí")))
                .toList();
        return new TrueFalse("q4", said("¿Verdadero o falso?"), block, said("."), EVENT, null);
    }

    static WhichYear year(String date) {
        return new WhichYear("q5", said("¿En qué año?"), HistoricalDate.parse(date), said("."), EVENT, null);
    }

    static PlaceOnTimeline line(String date) {
        return new PlaceOnTimeline(
                "q6", said("¿Cuándo?"), PlaceOnTimeline.Line.WHOLE, HistoricalDate.parse(date), said("."), EVENT, null);
    }

    /** In the south-east corner of the square, with a tolerance of 100 km. */
    static PlaceOnMap map() {
        PlaceOnMap.Aim aim = new PlaceOnMap.Aim(said("Puerto"), new Spot(-5, 5), 100);
        return new PlaceOnMap("q7", said("¿Dónde?"), List.of("AR"), aim, said("."), EVENT, null);
    }

    static Match match(int pairs, int spares) {
        return new Match(
                "q8",
                said("Empareja."),
                IntStream.range(0, pairs)
                        .mapToObj(number ->
                                new Match.Pair(number, said("izquierda " + number), said("derecha " + number), EVENT))
                        .toList(),
                IntStream.range(pairs, pairs + spares)
                        .mapToObj(number -> new Match.Partner(number, said("sobra " + number)))
                        .toList(),
                said("."));
    }

    static WhichText whichText() {
        List<WhichText.Voice> voices =
                List.of("velasco-1948", "fitz-1993", "nations-2007", "petras-2011", "pro-2021").stream()
                        .map(slug ->
                                new WhichText.Voice(slug, slug.substring(0, 1).toUpperCase(), said(slug)))
                        .toList();
        return new WhichText("q9", said("¿Qué texto?"), said("Cae la burguesía."), voices, said("."), EVENT, TEXT);
    }

    /** A matter, four claims of which the first shows it, and two further voices: one for either side. */
    static WhereTextsDisagree dispute() {
        return new WhereTextsDisagree(
                "q10",
                said("¿En qué discrepan?"),
                Matter.DATE,
                new Sides(said("Velasco"), said("el registro")),
                IntStream.range(0, 4)
                        .mapToObj(number -> new Passage(number, TEXT, said("Afirmación " + number), number == 0))
                        .toList(),
                List.of(new Further(0, said("un acta"), Side.OTHER), new Further(1, said("una carta"), Side.ONE)),
                new Reason(said("¿Por qué?"), new Rubric(said("dos razones"), said("una"), said("ninguna"))),
                said("."),
                EVENT);
    }

    static ShortText words() {
        return new ShortText(
                "q11", said("¿Quién?"), said("Hipólito Yrigoyen"), List.of("Irigoyen"), said("."), EVENT, TEXT);
    }

    /** One question of every kind, each with a response that is neither all right nor all wrong where that can be. */
    static Map<Question, Response> all() {
        return Map.ofEntries(
                Map.entry(whoFell(), new Choice(QuizFixture.WRONG)),
                Map.entry(threeEvents(), new Arrangement(QuizFixture.RIGHT_ORDER.reversed(), false)),
                Map.entry(choices(2, 3), new Choices(java.util.Set.of(0, 4))),
                Map.entry(block(4), new Truths(Map.of(0, true, 1, true, 2, true))),
                Map.entry(year("1943-06-04"), new YearGiven(1944)),
                Map.entry(line("1943-06-04"), new MomentGiven(HistoricalDate.parse("1945-07"))),
                Map.entry(map(), new Spot(-34.6, -58.4)),
                Map.entry(match(4, 1), new Pairing(Map.of(0, 0, 1, 4))),
                Map.entry(whichText(), new TextNamed("pro-2021")),
                Map.entry(dispute(), new Disagreement(Matter.DATE, 2, Map.of(0, Side.OTHER), "Porque sí.")),
                Map.entry(words(), new Written("irigoyen")));
    }
}
