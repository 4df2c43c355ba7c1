package org.cronosur.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.cronosur.ProgramTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions for a moment and for a year: the flag survives a reload, and the answer says on which side it lies. */
@ProgramTest
class QuizMomentsViewTest {

    private static final String ADDRESS = "quiz/one-word-many-meanings?question=";

    private static final int MOMENT = 14;
    private static final int YEAR = 15;

    @RegisterExtension
    private final Pupil pupil = new Pupil();

    private Tab at(int question) {
        return pupil.opens(ADDRESS + question);
    }

    @Test
    void anEventIsPlacedTooLate() {
        Tab tab = at(MOMENT);
        tab.press("Responder");
        tab.assertReads("Pon tu bandera en la línea");

        tab.flag("1983-01");
        Tab reloaded = at(MOMENT);
        assertThat(reloaded.flagged()).isEqualTo("1983-01");
        reloaded.press("Responder");

        reloaded.assertReads("En parte correcto", "Demasiado tarde", "Fitz-Simons", "Impugnar");
        assertThat(reloaded.picture())
                .contains("Pusiste enero de 1983", "17 de mayo de 1980", "El punto entero va por 1980");
    }

    @Test
    void aYearIsRight() {
        Tab tab = at(YEAR);
        tab.press("Responder");
        tab.assertReads("Pon tu bandera en un año");

        tab.flag("1930");
        tab.press("Responder");

        tab.assertReads("Correcto", "A tiempo", "Velasco");
    }

    @Test
    void nothingIsLeftOfAYearThatWasMissedByTen() {
        Tab tab = at(YEAR);
        tab.flag("1945");
        tab.press("Responder");

        tab.assertReads("Incorrecto", "Demasiado tarde");
    }
}
