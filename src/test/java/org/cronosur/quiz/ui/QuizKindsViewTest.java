package org.cronosur.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Disagreement;
import org.cronosur.quiz.Feedbacks;
import org.cronosur.quiz.Quizzes;
import org.cronosur.quiz.Rubric;
import org.cronosur.quiz.Shown;
import org.cronosur.quiz.WhereTextsDisagree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of question on its sheet: what is chosen survives a reload, and the answer is explained. */
@ProgramTest
class QuizKindsViewTest {

    private static final String ADDRESS = "quiz/one-word-many-meanings?question=";

    private static final int CHOICES = 8;
    private static final int TRUTHS = 9;
    private static final int MATCH = 10;
    private static final int WHICH_TEXT = 11;
    private static final int DISPUTE = 12;
    private static final int WORDS = 13;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Feedbacks feedbacks;

    @Autowired
    private EventAccounts accounts;

    @RegisterExtension
    private final Pupil pupil = new Pupil();

    private Tab at(int question) {
        return pupil.opens(ADDRESS + question);
    }

    @Test
    void severalOptionsAreTicked() {
        Tab tab = at(CHOICES);
        tab.press("Responder");
        tab.assertReads("Marca al menos una");

        tab.tick("Instaló un régimen militar");
        tab.tick("Fue la revolución burguesa");
        Tab reloaded = at(CHOICES);
        reloaded.press("Responder");

        reloaded.assertReads(
                "Incorrecto", "tu respuesta", "correcta", "Es la tesis de Niceto Andrés", "Velasco", "Impugnar");
        assertThat(reloaded.words()).doesNotContain("Lo afirma Velasco; el registro");
        assertThat(reloaded.addresses()).anyMatch(address -> address.startsWith("/texts/velasco-1948#"));
    }

    @Test
    void statementsAreCalledTrueOrFalseOrLeftOpen() {
        Tab tab = at(TRUTHS);
        tab.call("El informe llama", "Lo dejo sin marcar");
        tab.press("Responder");
        tab.assertReads("al menos una afirmación");

        tab.call("El informe sitúa la ruptura", "Verdadero");
        tab.call("El referéndum de febrero", "Verdadero");
        tab.call("El informe llama", "Verdadero");
        at(TRUTHS).press("Responder");

        at(TRUTHS)
                .assertReads(
                        "En parte correcto", "tú: Verdadero", "es: Falso", "tú: sin marcar", "La rechazó; en 2017");
    }

    @Test
    void thingsAreMatchedFromLists() {
        Tab tab = at(MATCH);
        tab.press("Responder");
        tab.assertReads("Empareja al menos una", "A", "E");

        tab.match("Velasco, sobre el gobierno", 0);
        tab.match("Víctor Guerrero, sobre", 1);
        tab.match("PRO-BOLIVIA, sobre", 4);
        at(MATCH).press("Responder");

        at(MATCH)
                .assertReads(
                        "En parte correcto", "tú: autogolpe", "es: gobierno de facto", "tú: sin marcar", "Lo que pasó");
    }

    @Test
    void aTextIsNamedForAClaim() {
        Tab tab = at(WHICH_TEXT);
        tab.assertReads("Las revoluciones árabes");
        tab.press("Responder");
        tab.assertReads("Elige uno de los textos");

        tab.choose("Internet y crisis, 2011");
        tab.press("Responder");

        tab.assertReads("Correcto", "tu respuesta", "la correcta");
        assertThat(tab.addresses()).anyMatch(address -> address.startsWith("/texts/petras-kagarlitsky-2011#"));
    }

    @Test
    void aDisagreementIsFoundStepByStepAndItsReasonJudgedByThePupil() {
        Tab tab = at(DISPUTE);
        tab.choose("La palabra: cómo se llama");
        tab.choose("Ese día, y no antes");
        tab.call("Víctor Guerrero", "Velasco");
        tab.writeMuch("¿Por qué dos autores", "Esperan otra cosa de la burguesía.");

        Tab reloaded = at(DISPUTE);
        assertThat(reloaded.isChosen("La palabra: cómo se llama")).isTrue();
        reloaded.press("Responder");
        reloaded.assertReads(
                "En parte correcto",
                "es: Niceto Andrés",
                "sin marcar",
                "es: A ninguno",
                "Esperan otra cosa de la burguesía.",
                "no la corrige el programa");
        reloaded.choose("Explica el punto de vista de uno solo");

        Tab later = at(DISPUTE);
        assertThat(later.isChosen("Explica el punto de vista de uno solo")).isTrue();
        assertThat(later.isChosen("Explica el punto de vista de los dos")).isFalse();
    }

    @Test
    void aWordIsWrittenAndASlipForgiven() {
        Tab tab = at(WORDS);
        tab.press("Responder");
        tab.assertReads("Escribe algo");

        tab.write("Tu respuesta", "jorge abelardo ramoss");
        Tab reloaded = at(WORDS);
        assertThat(reloaded.written("Tu respuesta")).isEqualTo("jorge abelardo ramoss");
        reloaded.press("Responder");

        reloaded.assertReads("Correcto", "Se perdona un error", "Se escribe: Jorge Abelardo Ramos");
    }

    @Test
    void aHintIsTakenAndItsUseRemembered() {
        Tab tab = at(WORDS);
        tab.assertReads("No cuesta nada");
        tab.press("Ver la pista");
        tab.assertReads("izquierda nacional");

        tab.write("Tu respuesta", "Ramos");
        tab.press("Responder");

        tab.assertReads("Correcto", "Respondiste con la pista");
    }

    /** Self-study keeps no attempts, and grades by the score alone. */
    @Test
    void aReasonWithoutAnAttemptStandsBesideItsRubric() {
        at(DISPUTE);
        WhereTextsDisagree question = quizzes.findBySlug("one-word-many-meanings").orElseThrow().questions().stream()
                .filter(WhereTextsDisagree.class::isInstance)
                .map(WhereTextsDisagree.class::cast)
                .findFirst()
                .orElseThrow();
        Disagreement given = new Disagreement(question.about(), null, Map.of(), "Porque esperan otra cosa.");

        Explained explained = new Explanations(feedbacks, accounts)
                .of(
                        Answer.to(question, given, Instant.EPOCH),
                        Optional.empty(),
                        new Shown(UUID.randomUUID()),
                        new H2(),
                        List.of());

        Rubric rubric = Objects.requireNonNull(question.reason()).rubric();
        assertThat(explained.getElement().getTextRecursively())
                .contains("Porque esperan otra cosa.", "Compárala con los tres niveles:")
                .contains(
                        rubric.full().es(), rubric.partly().es(), rubric.none().es());
    }
}
