package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cronosur.quiz.QuizFixture.item;
import static org.cronosur.quiz.QuizFixture.said;
import static org.cronosur.quiz.QuizFixture.threeEvents;
import static org.cronosur.quiz.QuizFixture.whoFell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private final QuestionColumn questions = new QuestionColumn();
    private final ResponseColumn responses = new ResponseColumn();

    @Test
    void isReadBackFromJsonAsItWasWritten() {
        for (Question question : KindsFixture.all().keySet()) {
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
        for (Response response : KindsFixture.all().values()) {
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
    void everyKindNamesItsEventInJson() {
        assertThat(KindsFixture.all().keySet())
                .allSatisfy(question -> assertThat(questions.convertToDatabaseColumn(question))
                        .contains("\"event\":\"" + question.events().getFirst() + "\""));
    }

    @Test
    void whatCannotBeAskedIsRefusedWithASentence() {
        assertRefused(() -> KindsFixture.choices(3, 0), "needs a right and a wrong option");
        assertRefused(() -> KindsFixture.block(0), "needs 1 to 8 statements, not 0");
        assertRefused(() -> KindsFixture.year("1980/.."), "has no beginning or no end");
        assertRefused(() -> KindsFixture.line("1916"), "does not lie between 1930 and 2021");
        assertRefused(() -> KindsFixture.match(2, 0), "needs 3 to 6 pairs, not 2");
        assertRefused(
                () -> new PlaceOnMap("q", said("¿?"), List.of(), null, said("."), "uriburu-1930", null),
                "needs a country");
        assertRefused(
                () -> new ShortText("q", said("¿?"), said("Justo"), List.of("…"), said("."), "uriburu-1930", null),
                "is empty");
        assertRefused(() -> new Written("x".repeat(201)), "at most 200 characters");
        assertRefused(() -> new Spot(91, 0), "There is no point");
    }

    @Test
    void whatWasLeftOpenIsNoAnswer() {
        assertThat(List.of(
                        new Choices(Set.of()),
                        new Truths(Map.of()),
                        new Pairing(Map.of()),
                        new Disagreement(null, null, Map.of(), " "),
                        new Written("  ")))
                .allMatch(Response::untouched);
        assertThat(KindsFixture.all().values()).noneMatch(Response::untouched);
    }

    private static void assertRefused(ThrowingCallable making, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(sentence);
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
