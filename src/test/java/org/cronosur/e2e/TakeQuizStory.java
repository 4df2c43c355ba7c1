package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pupil takes a quiz, and nothing that is answered gets lost. */
@Story
class TakeQuizStory {

    private static final String QUIZ = "argentina-uriburu-peron";

    @ParameterizedTest
    @EnumSource
    void goesOnWhereItWasAfterReloading(Setting setting, Visits visits) {
        Reader pupil = visits.by(setting);
        QuizTaker taker = QuizTaker.opening(pupil, QUIZ);
        taker.isAsked(1);
        taker.answers();
        taker.goesOn();
        taker.isAsked(2);
        taker.answers();

        pupil.reload();
        assertThat(taker.feedback()).isVisible();
        assertThat(taker.answered()).isEqualTo(2);
        taker.goesOn();
        taker.isAsked(3);
        String prompt = taker.prompt().textContent();

        pupil.reload();
        taker.isAsked(3);
        assertThat(taker.prompt()).hasText(prompt);
        assertThat(taker.answered()).isEqualTo(2);
    }

    @Test
    void comesToTheEndAndBeginsAgain(Visits visits) {
        Reader pupil = visits.by(Setting.ON_A_PHONE);
        QuizTaker taker = QuizTaker.opening(pupil, QUIZ);
        int count = taker.count();
        for (int number = 1; number <= count; number++) {
            taker.isAsked(number);
            taker.answers();
            taker.goesOn();
        }

        assertThat(taker.result()).isVisible();
        assertThat(taker.answered()).isEqualTo(count);

        taker.beginsAgain();
        taker.isAsked(1);
        assertThat(taker.answered()).isZero();
    }

    @Test
    void answersByKeyboardAlone(Visits visits) {
        Reader pupil = visits.by(Setting.SPANISH);
        QuizTaker taker = QuizTaker.opening(pupil, QUIZ);
        taker.isAsked(1);

        pupil.press("2");
        assertThat(taker.options().nth(1)).isChecked();
        pupil.press("Enter");
        assertThat(taker.feedback()).isVisible();

        pupil.press("Enter");
        taker.isAsked(2);
    }

    @Test
    void theFirstAnswerOfTwoTabsCounts(Visits visits) {
        Reader pupil = visits.by(Setting.SPANISH);
        QuizTaker one = QuizTaker.opening(pupil, QUIZ);
        QuizTaker other = QuizTaker.opening(pupil.inAnotherTab(), QUIZ);
        one.isAsked(1);
        other.isAsked(1);

        one.answers();
        other.choosesOption(2);
        other.gives();

        assertThat(other.notice()).containsText(pupil.words().say("quiz.refused.answered_before"));
        assertThat(other.answered()).isEqualTo(1);
    }
}
