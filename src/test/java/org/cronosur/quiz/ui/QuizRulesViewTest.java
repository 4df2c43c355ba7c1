package org.cronosur.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.ExtraTime;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizRules;
import org.cronosur.quiz.QuizRules.Choosing;
import org.cronosur.quiz.QuizRules.Correction;
import org.cronosur.quiz.QuizRules.Counting;
import org.cronosur.quiz.QuizRules.Layout;
import org.cronosur.quiz.Quizzes;
import org.cronosur.quiz.SingleChoice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A quiz under the rules that a teacher or a learner chose: four questions, the fourth of them an order. */
@ProgramTest
class QuizRulesViewTest {

    private static final Bilingual TITLE = new Bilingual("Prueba corta", "Short test");

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private OwnQuizzes own;

    @RegisterExtension
    private final Pupil pupil = new Pupil();

    private List<Question> questions = List.of();
    private String address = "";

    @BeforeEach
    void openTheProgram() {
        questions = quizzes.findBySlug("argentina-uriburu-peron")
                .orElseThrow()
                .questions()
                .subList(0, 4);
        quizUnder(QuizRules.SHIPPED);
    }

    private Quiz quizUnder(QuizRules rules) {
        Quiz quiz = Quiz.shipped("test-" + UUID.randomUUID(), "argentina-uriburu-peron", TITLE, questions);
        quiz.changeRules(rules);
        quizzes.save(quiz);
        address = "quiz/" + quiz.slug();
        return quiz;
    }

    private static QuizRules rules(Layout layout, Correction correction, Choosing choosing, @Nullable Integer minutes) {
        return new QuizRules(layout, correction, Counting.BEST, choosing, false, minutes, 0);
    }

    private Tab tab() {
        return tab("");
    }

    private Tab tab(String query) {
        return pupil.opens(address + query);
    }

    @Test
    void whatIsChosenAndNotAnsweredSurvivesAReload() {
        tab().choose(right(1));

        assertThat(tab().isChosen(right(1))).isTrue();
        assertThat(tab().squares().getFirst()).contains("elegida");

        List<String> moved = items(4).reversed();
        tab("?question=4").arrange(moved);
        assertThat(tab("?question=4").order()).isEqualTo(moved);
    }

    @Test
    void theLastOfThreeChoicesCounts() {
        Tab tab = tab();
        tab.choose(right(1));
        tab.choose(wrong(1));
        tab.choose(right(1));
        tab.press("Responder");

        tab.assertReads("Correcto");
    }

    @Test
    void aQuestionLeftOpenIsNotWrong() {
        Tab tab = tab();
        tab.follow("Dejar para después");
        assertThat(tab.heading()).isEqualTo(prompt(2));
        answer(tab, 2);
        tab.follow("Siguiente");
        tab.follow("Dejar para después");
        tab.follow("Dejar para después");
        assertThat(tab.heading()).as("back at the first").isEqualTo(prompt(1));

        tab.follow("Entregar");
        assertThat(tab.heading()).isEqualTo("¿Entregar ya?");
        tab.assertReads("sin responder: 3", "Volver a la pregunta 1");
        tab.press("Entregar");

        tab.assertReads("1 de 4 puntos", "Sin responder: 3. De la única respondida: 100", "Sin responder");
        assertThat(tab.words()).doesNotContain("Incorrecto");
        tab.go(address + "?question=1");
        tab.assertReads("Sin responder", right(1), question(1).explanation().es());
    }

    @Test
    void correctedAtTheEndNothingIsToldBefore() {
        quizUnder(rules(Layout.ONE_AT_A_TIME, Correction.AT_THE_END, Choosing.FIXED, null));
        Tab tab = tab();
        tab.choose(wrong(1));
        tab.follow("Siguiente");
        assertThat(tab.heading()).isEqualTo(prompt(2));
        assertThat(tab.squares().getFirst()).contains("elegida");

        tab.go(address + "?question=1");
        assertThat(tab.words())
                .doesNotContain("Incorrecto")
                .doesNotContain(question(1).explanation().es());
        tab.choose(right(1));
        tab.go(address + "?question=2");
        tab.choose(wrong(2));
        tab.press("Quitar mi respuesta");
        tab.go(address + "?hand-in");
        tab.assertReads("sin responder: 3");
        tab.press("Entregar");

        tab.assertReads("1 de 4 puntos", "Sin responder: 3");
        tab.go(address + "?question=1");
        tab.assertReads("Correcto", question(1).explanation().es());
    }

    @Test
    void allQuestionsStandOnAPage() {
        quizUnder(rules(Layout.ALL_ON_A_PAGE, Correction.AT_THE_END, Choosing.FIXED, null));
        Tab tab = tab();
        assertThat(tab.heading()).isEqualTo(TITLE.es());
        tab.assertReads(prompt(1), prompt(2), prompt(3), prompt(4));
        tab.choose(right(2));
        tab.choose(right(3));
        assertThat(tab.squares()).element(1).asString().contains("elegida");
        tab.press("Entregar");

        tab.assertReads("2 de 4 puntos", "Sin responder: 2");
    }

    @Test
    void onAPageAnAnswerIsCorrectedInItsPlace() {
        quizUnder(rules(Layout.ALL_ON_A_PAGE, Correction.AT_ONCE, Choosing.FIXED, null));
        Tab tab = tab();
        tab.choose(right(2));
        tab.choose(wrong(1));
        tab.pressFirst("Responder");

        tab.assertReads("Incorrecto", question(1).explanation().es(), prompt(4));
        assertThat(tab.isChosen(right(2))).as("what was chosen elsewhere").isTrue();
        assertThat(tab.words()).doesNotContain(question(2).explanation().es());
    }

    @Test
    void aLearnerChoosesBeforeTheStart() {
        quizUnder(QuizRules.SELF_STUDY);
        Tab tab = tab("?class=3B");
        tab.assertReads("Antes de empezar", "Preguntas: 4");
        tab.choose("Todas en una página");
        tab.choose("Al final; hasta entregar");
        tab.write("Minutos de tiempo", "diez");
        tab.press("Empezar");
        tab.assertReads("de 1 a 600");

        tab.write("Minutos de tiempo", "10");
        tab.press("Empezar");
        assertThat(tab.heading()).isEqualTo(TITLE.es());
        tab.assertReads(prompt(1), prompt(4), "Clase: 3B");
        tab.assertHasAClock();
    }

    @Test
    void aTeachersTimeLimitWaitsForTheStartAndACodeExtendsIt() {
        Quiz quiz = quizUnder(rules(Layout.ONE_AT_A_TIME, Correction.AT_ONCE, Choosing.FIXED, 10));
        quiz.changeExtraTimes(Set.of(new ExtraTime("LUNA7", 50)));
        quizzes.save(quiz);
        Tab tab = tab();
        tab.assertReads("Tiempo: 10 minutos");
        assertThat(tab.words()).doesNotContain("Todas en una página");
        tab.write("Código", "SOL3");
        tab.press("Empezar");
        tab.assertReads("no conoce ese código", prompt(1));

        tab.write("Código", "luna7");
        tab.press("Usar el código");
        assertThat(tab.secondsLeft()).isBetween(14 * 60, 15 * 60);
    }

    @Test
    void pastAttemptsCanBeLookedAtAgain() {
        Tab tab = tab();
        answer(tab, 1);
        tab.go(address + "?hand-in");
        tab.press("Entregar");
        tab.press("Empezar de nuevo");
        tab.choose(wrong(1));
        tab.go(address + "?hand-in");
        tab.press("Entregar");

        tab.assertReads("Tus intentos", "Intento 1", "es el que cuenta", "el mejor intento");
        tab.follow("Intento 1");
        tab.assertReads("1 de 4 puntos");
        tab.go(address + "?attempt=1&question=1");
        tab.assertReads("Correcto", question(1).explanation().es());
        tab.go(address + "?attempt=99");
        tab.assertReads("Resultado");
    }

    @Test
    void theClassIsKeptFromTheAddressOrAsTyped() {
        tab("?class=3B").assertReads("Clase: 3B");
        Tab tab = tab();
        tab.write("Clase", "  4 A ");
        tab.press("Guardar la clase");
        tab().assertReads("Clase: 4 A");
    }

    @Test
    void aWorksheetIsPrintedWithItsKey() {
        Tab tab = tab("?print");
        tab.assertReads(
                prompt(1), right(1), wrong(1), "Numera los hechos", "Nombre", "Soluciones: Prueba corta", "párr.");

        quizUnder(rules(Layout.ONE_AT_A_TIME, Correction.AT_THE_END, Choosing.FIXED, null));
        assertThat(tab("?print").words()).doesNotContain("Soluciones: ");
    }

    @Test
    void aHintCostsWhatTheRulesSay() {
        Quiz quiz = quizUnder(new QuizRules(
                Layout.ONE_AT_A_TIME, Correction.AT_ONCE, Counting.BEST, Choosing.FIXED, false, null, 0.25));
        quiz.changeHints(Map.of(question(1).id(), new Bilingual("Mira el registro.", "Look at the record.")));
        quizzes.save(quiz);
        Tab tab = tab();
        tab.assertReads("Cuesta un 25");
        assertThat(tab.words()).doesNotContain("Mira el registro.");
        tab.press("Ver la pista");
        tab.assertReads("Mira el registro.");
        answer(tab, 1);

        tab.assertReads("0,75", "Respondiste con la pista");
    }

    @Test
    void aClosedQuizSaysSoToWhoeverHasBegunIt() {
        UUID teacher = UUID.randomUUID();
        Quiz quiz = own.copy(teacher, "argentina-uriburu-peron");
        own.open(teacher, quiz.slug(), true);
        address = "quiz/" + quiz.slug();
        answer(tab(), 1);

        own.open(teacher, quiz.slug(), false);
        tab().assertReads("Este cuestionario está cerrado", "Lo que respondiste está guardado");
        own.open(teacher, quiz.slug(), true);
        tab().assertReads("Pregunta 1: correcta");
        own.delete(teacher, quiz.slug());
    }

    @Test
    void everythingIsDeletedAtOnce() {
        Tab tab = tab();
        answer(tab, 1);
        Tab other = tab();
        tab.press("Borrar todo");

        tab.assertReads("Todo está borrado");
        assertThat(Tab.cookiesGiven())
                .filteredOn(cookie -> cookie.getName().equals(LearnerCookie.NAME))
                .extracting(Cookie::getMaxAge)
                .last()
                .isEqualTo(0);
        other.choose(right(2));
        other.assertReads("Todo está borrado");
    }

    private void answer(Tab tab, int number) {
        tab.choose(right(number));
        tab.press("Responder");
    }

    private Question question(int number) {
        return questions.get(number - 1);
    }

    private String prompt(int number) {
        return question(number).prompt().es();
    }

    private String right(int number) {
        return ((SingleChoice) question(number)).rightOption().text().es();
    }

    private String wrong(int number) {
        return ((SingleChoice) question(number))
                .options().stream()
                        .filter(option -> !option.right())
                        .findFirst()
                        .orElseThrow()
                        .text()
                        .es();
    }

    private List<String> items(int number) {
        return ((PutInOrder) question(number))
                .items().stream().map(PutInOrder.Item::event).toList();
    }
}
