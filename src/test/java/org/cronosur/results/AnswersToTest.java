package org.cronosur.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Arrangement;
import org.cronosur.quiz.Choice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.WhichYear;
import org.cronosur.quiz.YearGiven;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;

/** What a teacher counts in the answers to one question. */
class AnswersToTest {

    private static final int JUSTO = 0;
    private static final int YRIGOYEN = 1;
    private static final int ALVEAR = 2;

    private static final SingleChoice WHO_FELL = new SingleChoice(
            "q1",
            said("¿A quién desalojó el golpe?"),
            List.of(
                    new Option(JUSTO, said("Justo"), false, said("Gobernó después")),
                    new Option(YRIGOYEN, said("Yrigoyen"), true, null),
                    new Option(ALVEAR, said("Alvear"), false, null)),
            said("Yrigoyen gobernaba por segunda vez."),
            "uriburu-1930",
            null);

    private static final PutInOrder ORDER = new PutInOrder(
            "q2",
            said("Ordena"),
            List.of(item("uriburu", "1930-09-06"), item("gou", "1943-06-04"), item("peron", "1946-02-24")),
            said("Así fue."));

    @Test
    void everyOptionIsCountedAlsoOneThatNobodyTook() {
        AnswersTo answers = chosen(YRIGOYEN, JUSTO, JUSTO, YRIGOYEN, YRIGOYEN);

        assertThat(answers.answered()).isEqualTo(5);
        assertThat(answers.right()).isEqualTo(3);
        assertThat(answers.counted()).extracting(AnswersTo.Counted::times).containsExactly(2, 3, 0);
    }

    @Test
    void theCommonestWrongAnswerIsToldWithItsReason() {
        AnswersTo.Counted wrong =
                chosen(ALVEAR, JUSTO, JUSTO, YRIGOYEN).commonestWrong().orElseThrow();

        assertThat(wrong.text().es()).isEqualTo("Justo");
        assertThat(wrong.times()).isEqualTo(2);
        assertThat(wrong.because()).isEqualTo(said("Gobernó después"));
        assertThat(chosen(YRIGOYEN).commonestWrong()).isEmpty();
    }

    @Test
    void anAnswerToAnEarlierWordingIsNotTakenForAnother() {
        AnswersTo answers = chosen(7, YRIGOYEN);

        assertThat(answers.earlier()).isEqualTo(1);
        assertThat(answers.counted()).extracting(AnswersTo.Counted::times).containsExactly(0, 1, 0);
    }

    @Test
    void anOrderShowsWhoStoodWhere() {
        AnswersTo.Count count = new AnswersTo.Count(ORDER);
        count.add(Arrangement.of(List.of("uriburu", "gou", "peron")), 1);
        count.add(Arrangement.of(List.of("gou", "uriburu", "peron")), 1 / 3.0);

        OrderMatrix matrix = Objects.requireNonNull(count.done().order());

        assertThat(matrix.counts()).containsExactly(List.of(1, 1, 0), List.of(1, 1, 0), List.of(0, 0, 2));
    }

    @Test
    void yearsAreToldTheCommonestFirst() {
        WhichYear when = new WhichYear(
                "q3", said("¿Cuándo?"), HistoricalDate.parse("1943-06-04"), said("En 1943."), "gou", null);
        AnswersTo.Count count = new AnswersTo.Count(when);
        count.add(new YearGiven(1943), 1);
        count.add(new YearGiven(1946), 0.7);
        count.add(new YearGiven(1946), 0.7);

        assertThat(count.done().counted()).extracting(pick -> pick.text().es()).containsExactly("1946", "1943");
        assertThat(count.done().part()).isEqualTo(2);
    }

    private static AnswersTo chosen(int... options) {
        AnswersTo.Count count = new AnswersTo.Count(WHO_FELL);
        for (int option : options) {
            count.add(new Choice(option), option == YRIGOYEN ? 1 : 0);
        }
        return count.done();
    }

    private static PutInOrder.Item item(String event, String date) {
        return new PutInOrder.Item(event, said(event), HistoricalDate.parse(date));
    }

    private static Bilingual said(String words) {
        return new Bilingual(words, words);
    }
}
