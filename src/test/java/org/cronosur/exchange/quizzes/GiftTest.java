package org.cronosur.exchange.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.exchange.quizzes.QuestionsOfEveryKind.both;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cronosur.exchange.quizzes.GiftReading.Flaw;
import org.cronosur.exchange.quizzes.GiftReading.Reason;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ShortText;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.quiz.TrueFalse;
import org.cronosur.quiz.WhichYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GiftTest {

    private static final Locale SPANISH = Locale.of("es");

    static Stream<Question> whole() {
        return Stream.of(
                QuestionsOfEveryKind.SINGLE,
                QuestionsOfEveryKind.MULTIPLE,
                QuestionsOfEveryKind.DECISION,
                QuestionsOfEveryKind.YEAR,
                QuestionsOfEveryKind.MATCH,
                QuestionsOfEveryKind.WORDS);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void whatTheFormatHoldsWholeComesBackAsItWas(Question question) {
        GiftReading reading = readBack(question);

        assertThat(QuizFormat.GIFT.fitOf(question)).isEqualTo(Fit.WHOLE);
        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.questions()).containsExactly(question);
    }

    @Test
    void anAnswerThatLooksLikeAWeightOrAFormatComesBackAsItWas() {
        SingleChoice question = new SingleChoice(
                "cuanto",
                both("¿Cuántos?"),
                List.of(
                        new Option(0, both("%50% de la gente"), true, null),
                        new Option(1, both("%25% de la gente"), false, null),
                        new Option(2, both("[html] nadie"), false, null)),
                both(""),
                "uriburu-1930",
                null);

        assertThat(readBack(question).questions()).containsExactly(question);
    }

    @Test
    void whatHasNoIdGetsOneThatTheQuizHasNotYet() {
        GiftReading reading = GiftReader.read("¿Sí? {T}\n\n// [id:mine]\n¿No? {F}", "e", Set.of("gift-1", "mine"));

        assertThat(reading.questions()).extracting(Question::id).containsExactly("gift-1-2", "mine");
    }

    @Test
    void anAnswerThatSaysNothingIsRefused() {
        GiftReading reading = GiftReader.read("¿Quién? {\n=#1 uno\n~dos\n}", "e", Set.of());

        assertThat(reading.flaws()).extracting(Flaw::reason).containsExactly(Reason.TOO_FEW_ANSWERS);
    }

    @Test
    void severalQuestionsComeBackInTheirOrder() {
        List<Question> all = whole().toList();

        assertThat(readBack(all.toArray(Question[]::new)).questions()).containsExactlyElementsOf(all);
    }

    @Test
    void aBlockOfStatementsBecomesAQuestionForEach() {
        GiftReading reading = readBack(QuestionsOfEveryKind.BLOCK);

        assertThat(QuizFormat.GIFT.fitOf(QuestionsOfEveryKind.BLOCK)).isEqualTo(Fit.SIMPLER);
        assertThat(reading.questions())
                .hasSize(2)
                .allSatisfy(one -> assertThat(((TrueFalse) one).statements()).hasSize(1));
    }

    @Test
    void whatTheFormatHasNothingForIsLeftOutAndSaidSo() {
        Question[] none = {
            QuestionsOfEveryKind.ORDER, QuestionsOfEveryKind.MAP, QuestionsOfEveryKind.DISPUTE,
        };

        assertThat(none)
                .allSatisfy(one -> assertThat(QuizFormat.GIFT.fitOf(one)).isEqualTo(Fit.LEFT_OUT));
        assertThat(readBack(none).questions()).isEmpty();
    }

    @Test
    void aGapInTheSentenceIsShownAsOne() {
        SingleChoice question =
                only("La capital de Chile es {~Lima =Santiago ~Quito}, al pie de los Andes.", SingleChoice.class);

        assertThat(question.prompt().es()).isEqualTo("La capital de Chile es _____, al pie de los Andes.");
        assertThat(question.rightOption().text()).isEqualTo(both("Santiago"));
        assertThat(question.event()).isEqualTo("an-event");
    }

    @Test
    void weightsMakeItAQuestionWithSeveralRightAnswers() {
        MultipleChoice question = only("¿Qué ríos? {~%50%Paraná#sí ~%50%Uruguay ~%-100%Danubio}", MultipleChoice.class);

        assertThat(question.options()).extracting(Option::right).containsExactly(true, true, false);
        assertThat(question.options().getFirst().because()).isEqualTo(both("sí"));
    }

    @Test
    void numbersAreYears() {
        assertThat(only("¿Año? {#1943}", WhichYear.class).date().toString()).isEqualTo("1943");
        assertThat(only("¿Año? {#1943:2}", WhichYear.class).date().toString()).isEqualTo("1941/1945");
        assertThat(only("¿Año? {#1930..1932}", WhichYear.class).date().toString())
                .isEqualTo("1930/1932");
        assertThat(only("¿Año? {#=1930:0#bien =%50%1925..1935}", WhichYear.class)
                        .date()
                        .toString())
                .isEqualTo("1930");
    }

    @Test
    void commentsNamesCategoriesAndHtmlAreUnderstood() {
        String file = """
                // todo esto es un comentario
                $CATEGORY: historia/siglo XX

                // otro
                ::Nombre:: [html]<p>¿Quién <b>ganó</b>?</p> {
                  =Perón
                  =el peronismo
                }

                Lima es la capital del Perú. {T}

                Une. {=Perú -> Lima =Chile -> Santiago =Brasil -> Brasilia}
                """;

        GiftReading reading = GiftReader.read(file, "an-event", Set.of());

        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.questions())
                .extracting(Object::getClass)
                .containsExactly(ShortText.class, TrueFalse.class, Match.class);
        assertThat(reading.questions().getFirst().prompt().es()).isEqualTo("¿Quién ganó?");
    }

    @Test
    void everyFlawIsNamedWithItsLineAndTheRestIsReadOn() {
        String file = """
                Escribe lo que piensas. {}

                Solo un texto, ninguna pregunta.

                ¿Y esto? {=uno ~dos

                Nadie acierta. {~%-50%uno ~dos}

                ¿Cuánto? {#mucho}

                ¿Peso? {~%cien%uno =dos}

                Todas. {~%50%uno ~%50%dos}

                ::Sola:: {=uno -> dos}

                Dos veces. {=uno -> 1 =dos -> 2 =tres -> 1}

                Bien. {TRUE}
                """;

        GiftReading reading = GiftReader.read(file, "an-event", Set.of());

        assertThat(reading.flaws()).extracting(Flaw::line).containsExactly(1, 3, 5, 7, 9, 11, 13, 15, 17);
        assertThat(reading.flaws())
                .extracting(Flaw::reason)
                .containsExactly(
                        Reason.ESSAY,
                        Reason.DESCRIPTION,
                        Reason.BRACE_MISSING,
                        Reason.NO_RIGHT_ANSWER,
                        Reason.NUMBER_UNREADABLE,
                        Reason.WEIGHT_UNREADABLE,
                        Reason.NO_WRONG_ANSWER,
                        Reason.PAIRS,
                        Reason.PAIRS);
        assertThat(reading.flaws()).extracting(Flaw::what).allMatch(what -> !what.isBlank());
        assertThat(reading.questions()).hasSize(1);
    }

    @Test
    void twoQuestionsWithOneIdGetTwo() {
        String twice = "// [id:q]\nLima. {T}\n\n// [id:q]\nQuito. {F}\n";

        assertThat(GiftReader.read(twice, "an-event", Set.of()).questions())
                .extracting(Question::id)
                .containsExactly("q", "q-2");
    }

    private static GiftReading readBack(Question... questions) {
        byte[] written = QuizFormat.GIFT.write(QuestionsOfEveryKind.quizOf(questions), SPANISH);
        return GiftReader.read(new String(written, StandardCharsets.UTF_8), QuestionsOfEveryKind.EVENT, Set.of());
    }

    private static <Q extends Question> Q only(String gift, Class<Q> kind) {
        GiftReading reading = GiftReader.read(gift, "an-event", Set.of());
        assertThat(reading.flaws()).isEmpty();
        return kind.cast(reading.questions().getFirst());
    }
}
