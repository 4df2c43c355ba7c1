package org.cronosur.quiz;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.QuizRules.Choosing;
import org.cronosur.quiz.QuizRules.Correction;
import org.cronosur.quiz.QuizRules.Counting;
import org.cronosur.quiz.QuizRules.Layout;
import org.cronosur.time.HistoricalDate;

/** A small quiz on the Argentina of the thirties and forties. */
final class QuizFixture {

    static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    static final Instant LATER = MORNING.plusSeconds(90);

    static final int RIGHT = 1;
    static final int WRONG = 2;
    static final List<String> RIGHT_ORDER = List.of("uriburu-1930", "gou-coup-1943", "peron-elected-1946");

    private QuizFixture() {}

    static Bilingual said(String words) {
        return new Bilingual(words, words + " (en)");
    }

    static SingleChoice whoFell() {
        return whoFell("q1");
    }

    static SingleChoice whoFell(String id) {
        return new SingleChoice(
                id,
                said("¿A quién desalojó el primer golpe?"),
                List.of(
                        new Option(0, said("Justo"), false, said("Gobernó después")),
                        new Option(RIGHT, said("Yrigoyen"), true, null),
                        new Option(WRONG, said("Alvear"), false, null)),
                said("Yrigoyen gobernaba por segunda vez."),
                "uriburu-1930",
                "velasco-1948");
    }

    static PutInOrder threeEvents() {
        return threeEvents("q2");
    }

    static PutInOrder threeEvents(String id) {
        return new PutInOrder(
                id,
                said("Ordena los hechos."),
                List.of(
                        item("uriburu-1930", "1930-09-06"),
                        item("gou-coup-1943", "1943-06-04"),
                        item("peron-elected-1946", "1946-02-24")),
                said("Entre los dos golpes pasan trece años."));
    }

    static PutInOrder.Item item(String event, String date) {
        return new PutInOrder.Item(event, said("Título de " + event), HistoricalDate.parse(date));
    }

    static Quiz quiz(Question... questions) {
        return Quiz.shipped("argentina", "argentina-lesson", said("Argentina"), List.of(questions));
    }

    static QuizRules within(int minutes) {
        return QuizRules.SHIPPED.chosen(Layout.ONE_AT_A_TIME, Correction.AT_ONCE, false, minutes);
    }

    static QuizRules correctedAtTheEnd() {
        return QuizRules.SHIPPED.chosen(Layout.ONE_AT_A_TIME, Correction.AT_THE_END, false, null);
    }

    static QuizRules hintsCosting(double share) {
        return new QuizRules(
                Layout.ONE_AT_A_TIME, Correction.AT_ONCE, Counting.BEST, Choosing.FIXED, false, null, share);
    }

    static List<HistoricalDate> dates(String... edtf) {
        return Arrays.stream(edtf).map(HistoricalDate::parse).toList();
    }

    /** Dates with nothing in common, in the order of the given numbers: 1 is 1931, 2 is 1932. */
    static List<HistoricalDate> years(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> HistoricalDate.ofYear(1930 + number))
                .toList();
    }
}
