package org.cronosur.quiz.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Provenance;
import org.cronosur.quiz.Provenance.Version;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;
import org.cronosur.quiz.SingleChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A quiz of options and orders that come with the program, taken by a pupil who has tabs, reloads and goes back. */
@ProgramTest
class QuizViewTest {

    private static final String LESSON = "argentina-uriburu-peron";
    private static final int ORDER = 4;
    private static final int LAST = 6;

    @Autowired
    private Quizzes quizzes;

    @RegisterExtension
    private final Pupil pupil = new Pupil();

    private Quiz quiz;
    private String address = "";

    @BeforeEach
    void openTheProgram() {
        quiz = quizzes.save(optionsAndOrders());
        address = "quiz/" + quiz.slug();
    }

    private Quiz optionsAndOrders() {
        Quiz shipped = quizzes.findBySlug(LESSON).orElseThrow();
        List<Question> questions = shipped.questions().stream()
                .filter(question -> question instanceof SingleChoice || question instanceof PutInOrder)
                .toList();
        return Quiz.shipped("test-" + UUID.randomUUID(), LESSON, shipped.title(), questions);
    }

    private Tab tab() {
        return tab(address);
    }

    private Tab tab(String page) {
        return pupil.opens(page);
    }

    @Test
    void knowsABrowserAgainByAKeyThatNoScriptReads() {
        tab();

        assertThat(Tab.cookiesGiven())
                .filteredOn(cookie -> cookie.getName().equals("cronosur-learner"))
                .singleElement()
                .satisfies(QuizViewTest::isKeptForHalfAYear);
    }

    private static void isKeptForHalfAYear(Cookie cookie) {
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(180 * 24 * 60 * 60);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @Test
    void asksTheFirstQuestionAndSaysWhatIsKept() {
        Tab tab = tab();

        assertThat(tab.heading()).isEqualTo(promptOf(1));
        tab.assertReads("Elige una", "Argentina, de Uriburu a Perón", "ni tu nombre ni tu dirección IP");
        assertThat(tab.squares())
                .hasSize(quiz.questions().size())
                .first()
                .asString()
                .contains("Pregunta 1: sin responder");
    }

    @Test
    void saysThatNothingIsChosenYet() {
        Tab tab = tab();

        tab.press("Responder");

        assertThat(tab.heading()).isEqualTo(promptOf(1));
        tab.assertReads("Elige una de las opciones");
    }

    @Test
    void tellsWhoAnswersRightWhyAndWhoSaysSo() {
        Tab tab = tab();

        answerRightly(tab, 1);

        tab.assertReads(
                "Correcto", "de 1 punto", question(1).explanation().es(), "Velasco", "tu respuesta", "la correcta");
        assertThat(tab.squares()).first().asString().contains("Pregunta 1: correcta");
        assertThat(tab.addresses())
                .contains("/?event=coup-june-1943", "/events/coup-june-1943")
                .anyMatch(address -> address.startsWith("/texts/velasco-1948#"));
    }

    @Test
    void tellsWhoAnswersWronglyWhatIsWrongWithIt() {
        Tab tab = tab();
        Option wrong = wrongOptionOf(1);

        tab.choose(wrong.text().es());
        tab.press("Responder");

        tab.assertReads("Incorrecto", requireNonNull(wrong.because()).es(), "Impugnar la pregunta");
        assertThat(tab.squares()).first().asString().contains("Pregunta 1: incorrecta");
    }

    @Test
    void goesOnWhereThePupilWasAfterAReloadInTheMiddle() {
        Tab before = tab();
        answerRightly(before, 1);
        before.follow("Siguiente");
        assertThat(before.heading()).isEqualTo(promptOf(2));

        Tab reloaded = tab();

        assertThat(reloaded.heading()).isEqualTo(promptOf(2));
        assertThat(reloaded.squares()).first().asString().contains("correcta");
    }

    @Test
    void showsAnAnswerAgainUnderItsAddressAndNothingOfAnOpenQuestion() {
        Tab tab = tab();
        answerRightly(tab, 1);

        tab.go(address + "?question=1");
        tab.assertReads("Correcto", question(1).explanation().es());

        tab.go(address + "?question=" + LAST);
        assertThat(tab.heading()).isEqualTo(promptOf(LAST));
        assertThat(tab.words()).doesNotContain(question(LAST).explanation().es());
    }

    @Test
    void countsTheFirstAnswerOfTwoTabs() {
        Tab first = tab();
        Tab second = tab();
        answerRightly(first, 1);

        second.choose(wrongOptionOf(1).text().es());
        second.press("Responder");

        second.assertReads("Ya habías respondido", "Correcto");
        second.follow("Siguiente");
        assertThat(second.heading()).isEqualTo(promptOf(2));
    }

    @Test
    void takesAnOrderThatNobodyTouchedForNoAnswer() {
        Tab tab = tab();
        answerUpTo(tab, ORDER - 1);

        tab.assertReads("Pon en orden");
        tab.press("Responder");

        tab.assertReads("un orden que nadie tocó cuenta como pregunta sin responder");
        assertThat(tab.heading()).isEqualTo(promptOf(ORDER));
    }

    @Test
    void showsHowFarAnOrderWasRight() {
        Tab tab = tab();
        answerUpTo(tab, ORDER - 1);
        List<String> events = eventsOf(ORDER);

        tab.arrange(List.of(events.get(1), events.get(0), events.get(2), events.get(3), events.get(4)));
        tab.press("Responder");

        tab.assertReads("En parte correcto", "0,8", "4 de 5 hechos", "fuera de la cadena", "6 de septiembre de 1930");
        assertThat(tab.addresses()).contains("/?event=uriburu-1930");
    }

    @Test
    void endsWithTheResultAndBeginsAgain() {
        Tab tab = tab();
        answerUpTo(tab, LAST);

        assertThat(tab.heading()).contains("100").contains("correcto");
        tab.assertReads("6 de 6 puntos", promptOf(3));
        assertThat(tab().heading()).as("in another tab").contains("100");

        tab.press("Empezar de nuevo");
        assertThat(tab.heading()).isEqualTo(promptOf(1));
    }

    @Test
    void leadsToTheNewAttemptWhoAnswersInOneThatIsOver() {
        Tab tab = tab();
        answerUpTo(tab, LAST);
        Tab other = tab();
        tab.press("Empezar de nuevo");
        answerUpTo(tab, 1);
        other.press("Empezar de nuevo");

        answerRightly(tab, 2);

        assertThat(tab.heading()).isEqualTo(promptOf(1));
        tab.assertReads("En otra pestaña empezaste el cuestionario de nuevo");
    }

    @Test
    void doesNotMixUpPupils() {
        answerRightly(tab(), 1);

        Tab other = pupil.anotherOpens(address);

        assertThat(other.heading()).isEqualTo(promptOf(1));
    }

    @Test
    void leadsToItsLessonUnlessNobodyMaySeeThat() {
        assertThat(tab().addresses()).contains("/lessons/" + LESSON);

        Quiz apart = quizzes.save(Quiz.shipped("test-" + UUID.randomUUID(), "unseen", quiz.title(), quiz.questions()));
        Tab tab = tab("quiz/" + apart.slug());
        answerRightly(tab, 1);
        tab.follow("Entregar");
        tab.press("Entregar");
        tab.assertReads("Resultado", quiz.title().es());
        assertThat(tab.addresses()).noneMatch(address -> address.startsWith("/lessons/"));
        assertThat(tab.words()).doesNotContain("Volver a la lección", "Volver a explorar");
    }

    @Test
    void leadsFromAQuizOnWhatOneSawToTheFirstPage() {
        Proposal asked = new Proposal(question(1), new Provenance(List.of(new Version("e", "d")), null, quiz.title()));
        Quiz generated = quizzes.save(Quiz.generated(quiz.title(), List.of(asked), Instant.EPOCH));

        Tab tab = tab("quiz/" + generated.slug());
        tab.press("Empezar");
        answerRightly(tab, 1);
        tab.follow("Ver el resultado");

        tab.assertReads("Volver a explorar");
        assertThat(tab.addresses()).contains("/");
    }

    @Test
    void saysThatThereIsNoSuchQuiz() {
        Tab tab = tab("quiz/never-made");

        assertThat(tab.heading()).isEqualTo("Esta página no está en el registro");
    }

    private void answerUpTo(Tab tab, int last) {
        for (int number = 1; number <= last; number++) {
            answerRightly(tab, number);
            tab.follow(number == quiz.questions().size() ? "Ver el resultado" : "Siguiente");
        }
    }

    private void answerRightly(Tab tab, int number) {
        switch (question(number)) {
            case SingleChoice choice -> tab.choose(choice.rightOption().text().es());
            case PutInOrder order -> tab.arrange(eventsOf(number));
            default -> throw new IllegalStateException("Nobody here answers " + question(number));
        }
        tab.press("Responder");
    }

    private Question question(int number) {
        return quiz.questions().get(number - 1);
    }

    private String promptOf(int number) {
        return question(number).prompt().es();
    }

    private Option wrongOptionOf(int number) {
        return ((SingleChoice) question(number))
                .options().stream()
                        .filter(option -> !option.right())
                        .findFirst()
                        .orElseThrow();
    }

    private List<String> eventsOf(int number) {
        return ((PutInOrder) question(number))
                .items().stream().map(PutInOrder.Item::event).toList();
    }
}
