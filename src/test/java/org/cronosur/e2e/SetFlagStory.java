package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A flag is set on a line of years by mouse, by finger, by keys and in writing; the picture tells how it was graded. */
@Story
class SetFlagStory {

    private static final String ADDRESS = "/quiz/one-word-many-meanings?question=";
    private static final int MOMENT = 14;
    private static final int YEAR = 15;

    /** More than the page of a question has before its line. */
    private static final int MOST_TAB_STOPS = 60;

    @Test
    void anEventIsPlacedByMouse(Visits visits) {
        isPlaced(visits.by(Setting.SPANISH), SetFlagStory::dragsTheFlag);
    }

    @Test
    void anEventIsPlacedByFinger(Visits visits) {
        isPlaced(visits.by(Setting.ON_A_PHONE), SetFlagStory::tapsTheLine);
    }

    @Test
    void anEventIsPlacedByKeys(Visits visits) {
        isPlaced(visits.by(Setting.ENGLISH), SetFlagStory::goesByKeys);
    }

    @Test
    void aYearIsWritten(Visits visits) {
        Reader pupil = visits.by(Setting.SPANISH);
        opens(pupil, YEAR);
        field(pupil).fill("el año que fue");
        field(pupil).press("Tab");
        assertThat(pupil.page().getByText(pupil.words().say("when.bad.year"))).isVisible();

        field(pupil).fill("1930");
        field(pupil).press("Tab");
        QuizTaker.at(pupil).gives();

        assertThat(QuizTaker.at(pupil).feedback()).containsText(pupil.words().say("quiz.verdict.right"));
        isGraded(pupil);
    }

    private static void isPlaced(Reader pupil, Consumer<Reader> sets) {
        opens(pupil, MOMENT);
        QuizTaker.at(pupil).answerButton().click();
        assertThat(pupil.page().getByText(pupil.words().say("quiz.missing.moment")))
                .isVisible();

        sets.accept(pupil);
        assertThat(field(pupil).inputValue()).matches("19[4567]\\d.*");
        QuizTaker.at(pupil).gives();

        isGraded(pupil);
    }

    private static void opens(Reader pupil, int question) {
        pupil.goTo(ADDRESS + question);
        QuizTaker.at(pupil).isAsked(question);
        assertThat(pupil.sideways()).as("sideways scrolling").isZero();
        new Accessibility(pupil.page()).isComplete();
    }

    private static void dragsTheFlag(Reader pupil) {
        BoundingBox box = line(pupil).boundingBox();
        Mouse mouse = pupil.page().mouse();
        mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        mouse.down();
        mouse.move(box.x + box.width / 4, box.y + box.height / 2);
        mouse.up();
    }

    private static void tapsTheLine(Reader pupil) {
        BoundingBox box = line(pupil).boundingBox();
        line(pupil).tap(new Locator.TapOptions().setPosition(box.width / 4, box.height / 2));
    }

    /** The first arrow puts the flag in the middle of the line. */
    private static void goesByKeys(Reader pupil) {
        Locator element = pupil.page().locator("cs-when");
        for (int stops = 0; stops < MOST_TAB_STOPS && !hasFocus(element); stops++) {
            pupil.press("Tab");
        }
        pupil.press("ArrowRight");
        pupil.press("PageUp");
        pupil.press("ArrowLeft");
    }

    private static boolean hasFocus(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("element => element === document.activeElement"));
    }

    private static void isGraded(Reader pupil) {
        assertThat(pupil.page().locator("cs-when[right-from] [role=img]")).isVisible();
        assertThat(pupil.sideways()).as("sideways scrolling").isZero();
        new Accessibility(pupil.page()).isComplete();
    }

    private static Locator line(Reader pupil) {
        return pupil.page().locator("cs-when .line");
    }

    private static Locator field(Reader pupil) {
        return pupil.page().locator("cs-when input");
    }
}
