package org.cronosur.exchange.quizzes;

import java.util.List;
import org.cronosur.catalogue.Matter;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.PlaceOnTimeline;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.Statement;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhichText;
import org.cronosur.quiz.WhichYear;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** A question of every kind, the same words in both languages, full of the signs that formats give a meaning. */
final class QuestionsOfEveryKind {

    static final String EVENT = "uriburu-1930";
    static final String TEXT = "velasco-1948";

    static final Question SINGLE = new SingleChoice(
            "single",
            both("¿Quién gobierna {desde} 1930: A = B?"),
            List.of(
                    option(0, "Uriburu #1", true, "Así lo dice ~el texto~."),
                    option(1, "Justo", false, "Vino \\ después."),
                    option(2, "Yrigoyen", false, null)),
            both("Explicación con <b>signos</b> & líneas\nen dos renglones."),
            EVENT,
            TEXT);

    static final Question MULTIPLE = new MultipleChoice(
            "multiple",
            both("¿Quiénes?"),
            List.of(
                    option(0, "uno", true, null),
                    option(1, "dos", true, "sí"),
                    option(2, "tres", true, null),
                    option(3, "cuatro", false, null),
                    option(4, "cinco", false, "no")),
            both("Tres de cinco."),
            EVENT,
            null);

    static final Question DECISION = new TrueFalse(
            "decision",
            both("¿Verdadero o falso?"),
            List.of(new Statement(0, both("Fue en 1930."), true, both("Lo fue."))),
            both("Bien."),
            EVENT,
            null);

    static final Question BLOCK = new TrueFalse(
            "block",
            both("¿Verdadero o falso?"),
            List.of(
                    new Statement(0, both("Fue en 1930."), true, null),
                    new Statement(1, both("Fue en 1931."), false, both("No."))),
            both("Bien."),
            EVENT,
            null);

    static final Question YEAR = new WhichYear(
            "year", both("¿En qué año?"), HistoricalDate.parse("1943-06-04"), both("En 1943."), EVENT, null);

    static final Question MATCH = new Match(
            "match",
            both("¿Qué va con qué?"),
            List.of(
                    new Match.Pair(0, both("A:1"), both("uno"), EVENT),
                    new Match.Pair(1, both("B"), both("dos = 2"), EVENT),
                    new Match.Pair(2, both("C"), both("tres"), EVENT)),
            List.of(new Match.Partner(3, both("sobra"))),
            both("Así."));

    static final Question WORDS = new ShortText(
            "words", both("¿Qué palabra?"), both("golpe"), List.of("putsch", "asonada"), both("Eso."), EVENT, null);

    static final Question ORDER = new PutInOrder(
            "order",
            both("Ordena."),
            List.of(item("a", "1930"), item("b", "1943"), item("c", "1955")),
            both("Primero A."));

    static final Question OVERLAPPING_ORDER = new PutInOrder(
            "overlap",
            both("Ordena."),
            List.of(item("a", "1930"), item("b", "1943/1946"), item("c", "1945")),
            both("Primero A."));

    static final Question LINE = new PlaceOnTimeline(
            "line",
            both("¿Cuándo?"),
            PlaceOnTimeline.Line.WHOLE,
            HistoricalDate.parse("1943/1946"),
            both("Entonces."),
            EVENT,
            null);

    static final Question MAP = new PlaceOnMap("map", both("¿Dónde?"), List.of("AR"), null, both("Ahí."), EVENT, null);

    static final Question WHICH = new WhichText(
            "which",
            both("¿Qué texto lo dice?"),
            both("Fue una clase contra otra."),
            List.of(
                    new WhichText.Voice(TEXT, "V", both("Perón, visto en 1948")),
                    new WhichText.Voice("fitz-simons-1993", "F", both("Sendero, visto en 1993"))),
            both("Velasco."),
            EVENT,
            TEXT);

    static final Question DISPUTE = new WhereTextsDisagree(
            "dispute",
            both("¿En qué discrepan?"),
            Matter.values()[0],
            new WhereTextsDisagree.Sides(both("uno"), both("otro")),
            List.of(
                    new WhereTextsDisagree.Passage(0, TEXT, both("dice esto"), true),
                    new WhereTextsDisagree.Passage(1, TEXT, both("dice aquello"), false)),
            List.of(),
            null,
            both("En eso."),
            EVENT);

    private QuestionsOfEveryKind() {}

    static Quiz quizOf(Question... questions) {
        return Quiz.shipped("prueba", "leccion", both("Prueba"), List.of(questions));
    }

    static Bilingual both(String words) {
        return new Bilingual(words, words);
    }

    private static Option option(int number, String words, boolean right, @Nullable String because) {
        return new Option(number, both(words), right, because == null ? null : both(because));
    }

    private static PutInOrder.Item item(String event, String date) {
        return new PutInOrder.Item(event, both("Hecho " + event), HistoricalDate.parse(date));
    }
}
