package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A quiz in which every kind of question is answered: by mouse, by finger, by keys; axe finds nothing on the way. */
@Story
class EveryKindStory {

    private static final String QUIZ = "one-word-many-meanings";

    @ParameterizedTest
    @EnumSource
    void isAnswered(Hand hand, Visits visits) {
        Reader pupil = visits.by(hand.setting());
        Page page = pupil.page();

        opens(hand, pupil, 8);
        hand.chooses(pupil, boxes(page).nth(0));
        hand.chooses(pupil, boxes(page).nth(2));
        isExplained(hand, pupil);

        opens(hand, pupil, 9);
        for (int statement = 0; statement < 5; statement++) {
            hand.chooses(pupil, radios(page).nth(3 * statement));
        }
        isExplained(hand, pupil);

        opens(hand, pupil, 10);
        Locator lists = page.getByRole(AriaRole.COMBOBOX).and(page.locator(".quiz-left select"));
        for (int left = 0; left < 4; left++) {
            String entry = lists.nth(left).locator("option").nth(left + 1).textContent();
            hand.selects(pupil, lists.nth(left), hand == Hand.KEYS ? entry.substring(0, 1) : entry);
        }
        isExplained(hand, pupil);

        opens(hand, pupil, 11);
        hand.chooses(pupil, radios(page).first());
        isExplained(hand, pupil);

        opens(hand, pupil, 12);
        int[] firstOfStep = {0, 4, 8, 11};
        for (int first : firstOfStep) {
            hand.chooses(pupil, radios(page).nth(first));
        }
        hand.writes(pupil, page.getByRole(AriaRole.TEXTBOX).and(page.locator("textarea")), "Porque.");
        isExplained(hand, pupil);
        hand.chooses(pupil, radios(page).first());

        opens(hand, pupil, 13);
        hand.writes(pupil, page.locator("input[data-line]"), "abelardo ramos");
        isExplained(hand, pupil);
        assertThat(QuizTaker.at(pupil).feedback()).containsText(pupil.words().say("quiz.verdict.right"));

        opens(hand, pupil, 16);
        Locator map = page.locator("cs-where");
        assertThat(map.locator("option").nth(1)).isAttached();
        hand.pointsInTheMiddleOf(pupil, map);
        assertThat(map.locator(".pin")).isVisible();
        isExplained(hand, pupil);
    }

    private static void opens(Hand hand, Reader pupil, int question) {
        pupil.goTo("/quiz/%s?question=%d".formatted(QUIZ, question));
        QuizTaker.at(pupil).isAsked(question);
        isAccessible(hand, pupil);
    }

    /** Enter answers from anywhere but from lines that are longer than one. */
    private static void isExplained(Hand hand, Reader pupil) {
        QuizTaker taker = QuizTaker.at(pupil);
        hand.chooses(pupil, taker.answerButton());
        assertThat(taker.feedback()).isVisible();
        isAccessible(hand, pupil);
    }

    /** Whoever answers by keys sees what whoever has a mouse sees. */
    private static void isAccessible(Hand hand, Reader pupil) {
        if (hand == Hand.KEYS) {
            return;
        }
        assertThat(pupil.sideways()).as("sideways scrolling").isZero();
        if (pupil.setting().isPhone()) {
            pupil.unrollsThePage();
        }
        new Accessibility(pupil.page()).isComplete();
    }

    private static Locator boxes(Page page) {
        return page.getByRole(AriaRole.CHECKBOX);
    }

    private static Locator radios(Page page) {
        return page.getByRole(AriaRole.RADIO);
    }
}
