package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** Somebody who takes a quiz. */
final class QuizTaker {

    /** In ms: the page asks every five seconds. */
    private static final double LONGEST_RECONNECTION = 30_000;

    private final Page page;
    private final Words words;

    private QuizTaker(Reader reader) {
        this.page = reader.page();
        this.words = reader.words();
    }

    static QuizTaker opening(Reader reader, String quiz) {
        reader.goTo("/quiz/" + quiz);
        return at(reader);
    }

    /** Where the reader already is. */
    static QuizTaker at(Reader reader) {
        QuizTaker taker = new QuizTaker(reader);
        assertThat(taker.questions()).isVisible();
        return taker;
    }

    Locator prompt() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator options() {
        return page.getByRole(AriaRole.RADIO);
    }

    /** The squares above, one for each question. */
    Locator questions() {
        return page.getByRole(AriaRole.NAVIGATION, named("quiz.questions"));
    }

    Locator feedback() {
        return page.getByRole(AriaRole.REGION, named("quiz.feedback"));
    }

    Locator result() {
        return page.getByText(words.say("quiz.result"), new Page.GetByTextOptions().setExact(true));
    }

    int count() {
        return questions().getByRole(AriaRole.LISTITEM).count();
    }

    /** Waits until the page shows this question, still open. */
    void isAsked(int number) {
        assertThat(questions().getByRole(AriaRole.LISTITEM).nth(number - 1).locator("[aria-current]"))
                .isVisible();
        assertThat(answerButton()).isVisible();
    }

    /** Answers a question of any kind with the first that comes. */
    void answers() {
        fillsIn();
        gives();
    }

    /** The same without waiting for what it was worth: nobody may be there to hear it. */
    void answersUnheard() {
        fillsIn();
        pressesAnswer();
    }

    private void fillsIn() {
        Locator main = page.getByRole(AriaRole.MAIN);
        if (options().count() > 0) {
            choosesOption(1);
        } else if (main.locator("cs-order").count() > 0) {
            movesAnEvent(main.locator("cs-order"));
        } else if (main.locator("cs-when input").count() > 0) {
            writes(main.locator("cs-when input"), "1990");
        } else if (main.locator("select").count() > 0) {
            main.locator("select").first().selectOption(new SelectOption().setIndex(1));
        } else if (main.locator("input[data-line]").count() > 0) {
            writes(main.locator("input[data-line]"), "1990");
        } else {
            main.getByRole(AriaRole.CHECKBOX).first().check(new Locator.CheckOptions().setForce(true));
        }
    }

    private void movesAnEvent(Locator order) {
        order.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.pattern("quiz.order.down")))
                .first()
                .click();
    }

    private static void writes(Locator field, String words) {
        field.fill(words);
        field.press("Tab");
    }

    /** @param place counted from 1, as the page shows them */
    void choosesOption(int place) {
        options().nth(place - 1).check(new Locator.CheckOptions().setForce(true));
    }

    /** Presses the button that gives the answer, and waits for what it was worth. */
    void gives() {
        answerButton().click();
        assertThat(feedback()).isVisible();
    }

    /** Presses the button, whoever is there to hear it. */
    void pressesAnswer() {
        answerButton().click();
    }

    /** As long as a page takes to find a server that has come back. */
    LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST_RECONNECTION);
    }

    Locator answerButton() {
        return page.getByRole(AriaRole.BUTTON, named("quiz.answer"));
    }

    /** On to the next question, or after the last to the result. */
    void goesOn() {
        feedback()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.say("quiz.next")))
                .or(feedback()
                        .getByRole(
                                AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.say("quiz.result.show"))))
                .first()
                .click();
        assertThat(feedback()).isHidden();
    }

    void beginsAgain() {
        page.getByRole(AriaRole.BUTTON, named("quiz.again")).click();
    }

    /** What the page says when something else came than was expected. */
    Locator notice() {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS);
    }

    /** How many questions the squares show as answered. */
    int answered() {
        return count()
                - questions()
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(words.pattern("quiz.square.open")))
                        .count();
    }

    private Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(words.say(key)).setExact(true);
    }
}
