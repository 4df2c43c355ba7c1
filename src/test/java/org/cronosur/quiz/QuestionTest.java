package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cronosur.quiz.QuizFixture.RIGHT;
import static org.cronosur.quiz.QuizFixture.RIGHT_ORDER;
import static org.cronosur.quiz.QuizFixture.item;
import static org.cronosur.quiz.QuizFixture.said;
import static org.cronosur.quiz.QuizFixture.threeEvents;
import static org.cronosur.quiz.QuizFixture.whoFell;

import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.SingleChoice.Option;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private final QuestionColumn questions = new QuestionColumn();
    private final ResponseColumn responses = new ResponseColumn();

    @Test
    void isReadBackFromJsonAsItWasWritten() {
        for (Question question : List.of(whoFell(), threeEvents())) {
            assertThat(questions.convertToEntityAttribute(questions.convertToDatabaseColumn(question)))
                    .isEqualTo(question);
        }
    }

    @Test
    void saysItsKindInJson() {
        assertThat(questions.convertToDatabaseColumn(whoFell())).contains("\"kind\":\"single-choice\"");
        assertThat(questions.convertToDatabaseColumn(threeEvents()))
                .contains("\"kind\":\"put-in-order\"", "\"date\":\"1943-06-04\"");
    }

    @Test
    void responsesAreReadBackFromJsonAsTheyWereGiven() {
        for (Response response : List.of(new Choice(RIGHT), Arrangement.of(RIGHT_ORDER))) {
            assertThat(responses.convertToEntityAttribute(responses.convertToDatabaseColumn(response)))
                    .isEqualTo(response);
        }
    }

    @Test
    void aSingleChoiceHasOneRightOption() {
        Option right = new Option(0, said("sí"), true, null);
        Option wrong = new Option(1, said("no"), false, null);

        assertThatIllegalArgumentException().isThrownBy(() -> choiceOf(right, right));
        assertThatIllegalArgumentException().isThrownBy(() -> choiceOf(wrong, wrong));
        assertThat(choiceOf(wrong, right).rightOption()).isEqualTo(right);
    }

    @Test
    void anOrderIsWrittenInARightOrderAndNotEveryOrderIsRight() {
        PutInOrder.Item coup = item("uriburu-1930", "1930-09-06");
        PutInOrder.Item year = item("crisis-1930", "1930");
        PutInOrder.Item later = item("gou-coup-1943", "1943-06-04");

        assertThat(orderOf(year, coup, later).items()).hasSize(3);
        assertThatIllegalArgumentException().isThrownBy(() -> orderOf(coup, later, year));
        assertThatIllegalArgumentException().isThrownBy(() -> orderOf(coup, coup, later));
        assertThatIllegalArgumentException().isThrownBy(() -> orderOf(coup, year));
    }

    @Test
    void aCaptionHidesTheYears() {
        Bilingual title = new Bilingual("Golpe del 4 de junio de 1943", "Law 204 of 2011, drafted in 1999");

        assertThat(new PutInOrder.Item("e", title, HistoricalDate.ofYear(1943)).caption())
                .isEqualTo(new Bilingual("Golpe del 4 de junio de …", "Law 204 of …, drafted in …"));
    }

    private static SingleChoice choiceOf(Option... options) {
        return new SingleChoice("q", said("¿?"), List.of(options), said("."), "uriburu-1930", null);
    }

    private static PutInOrder orderOf(PutInOrder.Item... items) {
        return new PutInOrder("q", said("¿?"), List.of(items), said("."));
    }
}
