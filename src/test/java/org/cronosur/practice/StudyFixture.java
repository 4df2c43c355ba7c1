package org.cronosur.practice;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.time.HistoricalDate;

/** A learner in Lima, on a day in March. */
final class StudyFixture {

    static final ZoneId LIMA = ZoneId.of("America/Lima");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Moment MORNING = onDay(TODAY);

    static final int RIGHT = 1;
    static final int WRONG = 2;

    private StudyFixture() {}

    /** The morning of a day. */
    static Moment onDay(LocalDate day) {
        return new Moment(day.atTime(LocalTime.of(9, 0)).atZone(LIMA).toInstant(), LIMA);
    }

    /** So many minutes after {@link #MORNING}. */
    static Moment inMinutes(int minutes) {
        return MORNING.plus(Duration.ofMinutes(minutes));
    }

    /**
     * How far a stability may lie from that of the reference, which rounds retrievability to 8 decimals before it goes on:
     * the last digits of a stability of years differ.
     */
    static Offset<Double> oneMillionthOf(double stability) {
        return Offset.offset(1e-6 * Math.max(1, stability));
    }

    static Bilingual said(String words) {
        return new Bilingual(words, words + " (en)");
    }

    static SingleChoice choice() {
        return choice("¿A quién desalojó el primer golpe?");
    }

    static SingleChoice choice(String prompt) {
        return choice("q1", prompt);
    }

    /** Option {@link #RIGHT} is right. */
    static SingleChoice choice(String id, String prompt) {
        return new SingleChoice(
                id,
                said(prompt),
                List.of(
                        new Option(RIGHT, said("Yrigoyen"), true, null),
                        new Option(WRONG, said("Alvear"), false, null),
                        new Option(3, said("Justo"), false, null)),
                said("Yrigoyen gobernaba por segunda vez."),
                "uriburu-1930",
                "velasco-1948");
    }

    static PutInOrder order() {
        return new PutInOrder(
                "q2",
                said("Ordena los hechos."),
                List.of(item("one", "1930-09-06"), item("two", "1943-06-04"), item("three", "1946-02-24")),
                said("Entre los dos golpes pasan trece años."));
    }

    private static PutInOrder.Item item(String event, String date) {
        return new PutInOrder.Item(event, said("Título de " + event), HistoricalDate.parse(date));
    }

    /** As many choices as are wanted, about one event set. */
    static Quiz quiz(String slug, int questions) {
        return Quiz.shipped(
                slug,
                "set-" + slug,
                said("Argentina"),
                IntStream.rangeClosed(1, questions)
                        .<Question>mapToObj(number -> choice("q" + number, "Pregunta " + number))
                        .toList());
    }
}
