package org.cronosur.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.cronosur.quiz.CatalogueFixture.claim;
import static org.cronosur.quiz.CatalogueFixture.event;
import static org.cronosur.quiz.CatalogueFixture.note;
import static org.cronosur.quiz.CatalogueFixture.text;
import static org.cronosur.quiz.QuizFixture.MORNING;
import static org.cronosur.quiz.QuizFixture.RIGHT_ORDER;
import static org.cronosur.quiz.QuizFixture.WRONG;
import static org.cronosur.quiz.QuizFixture.said;
import static org.cronosur.quiz.QuizFixture.threeEvents;
import static org.cronosur.quiz.QuizFixture.whoFell;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Ground.Citation;
import org.cronosur.quiz.Ground.Correction;
import org.cronosur.texts.SourceTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedbacksTest {

    private static final Bilingual PLACE = new Bilingual("primera sección, párr. 3", "primera sección (en), para. 3");

    private final Event uriburu = event(
            "uriburu-1930",
            "1930-09-06",
            List.of(claim("velasco-1948", "Cae la burguesía"), claim("other-2007", "Cae un gobierno")),
            note("velasco-1948", "Justo vino después"),
            note("other-2007", "Fue en septiembre"),
            note(null, "Fue el primero"));
    private final Event peron = event("peron-elected-1946", "1946-02-24", List.of(claim("velasco-1948", "Gana Perón")));

    private final Events events = mock();
    private final SourceTexts texts = mock();
    private final Feedbacks feedbacks = new Feedbacks(events, texts);

    @BeforeEach
    void fillTheCatalogue() {
        given(events.findBySlugIn(List.of("uriburu-1930"))).willReturn(List.of(uriburu));
        given(events.findBySlugIn(RIGHT_ORDER)).willReturn(List.of(peron, uriburu));
        given(texts.findBySlug("velasco-1948")).willReturn(Optional.of(text("velasco-1948", "V")));
        given(texts.findBySlug("other-2007")).willReturn(Optional.of(text("other-2007", "N")));
    }

    @Test
    void aChoiceIsExplainedWithTheClaimAndItsPlace() {
        Feedback feedback = feedbacks.on(Answer.to(whoFell(), new Choice(WRONG), MORNING));

        assertThat(feedback.score()).isEqualTo(Score.NONE);
        assertThat(feedback.explanation()).isEqualTo(whoFell().explanation());
        assertThat(feedback).asInstanceOf(type(Feedback.OnChoice.class)).satisfies(choice -> {
            assertThat(choice.chosen().text()).isEqualTo(said("Alvear"));
            assertThat(choice.right().text()).isEqualTo(said("Yrigoyen"));
        });
        assertThat(feedback.grounds())
                .containsExactly(new Ground(
                        "uriburu-1930",
                        uriburu.title(),
                        uriburu.date(),
                        List.of(new Citation(
                                "velasco-1948", "V", said("velasco-1948"), PLACE, said("Cae la burguesía"))),
                        List.of(
                                new Correction(said("Justo vino después"), said("actas")),
                                new Correction(said("Fue el primero"), said("actas"))),
                        false));
    }

    @Test
    void whereTheRecordIsMeantAllTextsAndNotesAreTold() {
        SingleChoice onTheRecord =
                new SingleChoice("q1", said("¿?"), whoFell().options(), said("."), "uriburu-1930", null);

        Feedback feedback = feedbacks.on(Answer.to(onTheRecord, new Choice(WRONG), MORNING));

        assertThat(feedback.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.citations()).extracting(Citation::siglum).containsExactly("V", "N");
            assertThat(ground.corrections()).hasSize(3);
        });
    }

    @Test
    void anOrderIsExplainedWithTheLongestRightChain() {
        Arrangement coupFirst = Arrangement.of(List.of("gou-coup-1943", "uriburu-1930", "peron-elected-1946"));

        Feedback feedback = feedbacks.on(Answer.to(threeEvents(), coupFirst, MORNING));

        assertThat(feedback.score().share()).isEqualTo(1.0 / 3);
        assertThat(feedback).asInstanceOf(type(Feedback.OnOrder.class)).satisfies(order -> {
            assertThat(order.given()).extracting(Feedback.Placed::inChain).containsExactly(true, false, true);
            assertThat(order.chainLength()).isEqualTo(2);
            assertThat(order.right()).isEqualTo(threeEvents().items());
        });
    }

    @Test
    void everyKindIsExplained() {
        assertThat(KindsFixture.all()).allSatisfy((question, response) -> {
            Feedback feedback = feedbacks.on(Answer.to(question, response, MORNING));

            assertThat(feedback.explanation()).isEqualTo(question.explanation());
            assertThat(feedback.score()).isEqualTo(Grading.grade(question, response));
        });
    }

    @Test
    void aDateThatWasMissedWasTooEarlyOrTooLate() {
        assertThat(List.of(1943, 1950, 1930))
                .extracting(year -> ((Feedback.OnTime)
                                feedbacks.on(Answer.to(KindsFixture.year("1943-06-04"), new YearGiven(year), MORNING)))
                        .lean())
                .containsExactly(Feedback.Lean.RIGHT, Feedback.Lean.TOO_LATE, Feedback.Lean.TOO_EARLY);
    }

    @Test
    void anEventThatIsGoneIsLeftOutAndTheAnswerStillExplained() {
        Feedback feedback = feedbacks.on(Answer.to(threeEvents(), Arrangement.of(RIGHT_ORDER), MORNING));

        assertThat(feedback.score()).isEqualTo(Score.FULL);
        assertThat(feedback.grounds()).extracting(Ground::event).containsExactly("uriburu-1930", "peron-elected-1946");
    }
}
