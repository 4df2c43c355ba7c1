package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The teacher's laptop loses its power in the middle of a quiz. */
@Story
class KilledProgramStory {

    private static final String QUIZ = "peru-sendero-luminoso";

    @Test
    void losesNoAnswer(@TempDir Path data, Visits visits) {
        Program program = Program.startedOn(data);
        Reader pupil = visits.by(Setting.SPANISH, program);
        QuizTaker taker = QuizTaker.opening(pupil, QUIZ);
        taker.answers();
        taker.goesOn();
        taker.isAsked(2);
        taker.answers();

        program.kill();
        try (Program again = Program.startedOn(data, program.port())) {
            assertThat(again.port()).isEqualTo(program.port());
            pupil.reload();
            assertThat(taker.feedback()).isVisible();
            taker.goesOn();
            taker.isAsked(3);
            assertThat(taker.answered()).isEqualTo(2);

            taker.answers();
            pupil.reload();
            assertThat(taker.feedback()).isVisible();
            assertThat(taker.answered()).isEqualTo(3);
        }
    }

    @Test
    void pressesAgainWhatAPageThatStayedOpenHadPressed(@TempDir Path data, Visits visits) {
        Program program = Program.startedOn(data);
        Reader pupil = visits.by(Setting.SPANISH, program);
        QuizTaker taker = QuizTaker.opening(pupil, QUIZ);
        taker.isAsked(1);

        program.kill();
        try (Program again = Program.startedOn(data, program.port())) {
            taker.choosesOption(2);
            taker.pressesAnswer();
            assertThat(taker.feedback()).isVisible(taker.patiently());
            assertThat(taker.notice()).containsText(pupil.words().say("quiz.break"));
            assertThat(taker.answered()).isEqualTo(1);
            taker.goesOn();
            taker.isAsked(2);

            again.kill();
            taker.answersUnheard();
        }
        try (Program third = Program.startedOn(data, program.port())) {
            assertThat(taker.feedback()).isVisible(taker.patiently());
            assertThat(taker.answered()).isEqualTo(2);
            assertThat(third.port()).isEqualTo(program.port());
        }
    }
}
