package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.cronosur.visual.Told;

/**
 * The lesson at the left; at the right the time that is left, and a square for every question, with its verdict once it
 * is corrected.
 */
class QuizLine extends Header {

    private final Panel panel;
    private final OrderedList squares = new OrderedList();
    private Sitting sitting;

    /**
     * @param panel what stands below
     * @param clock the time that is left
     */
    QuizLine(Sitting sitting, Panel panel, Optional<Countdown> clock) {
        this.sitting = sitting;
        this.panel = panel;
        addClassName("quiz-line");
        Div right = new Div();
        right.addClassName("quiz-line-right");
        clock.ifPresent(right::add);
        right.add(squares());
        if (!sitting.isOver() && !sitting.isAllOnAPage()) {
            right.add(handIn());
        }
        add(lesson(), right);
    }

    private Component lesson() {
        HtmlContainer lesson = sitting.lesson()
                .<HtmlContainer>map(address -> new Anchor(address, ""))
                .orElseGet(Span::new);
        Told.in(getLocale(), sitting.quiz().title(), lesson);
        lesson.addClassName("quiz-lesson");
        return lesson;
    }

    private Anchor handIn() {
        Anchor handIn =
                new Anchor(QuizAddress.of(sitting.quiz().slug(), Asked.Page.HAND_IN), getTranslation("quiz.handin"));
        handIn.addClassNames("button", "quiz-handin");
        return handIn;
    }

    private Nav squares() {
        update(sitting);
        Nav nav = new Nav(squares);
        nav.setAriaLabel(getTranslation("quiz.questions"));
        nav.addClassName("quiz-squares");
        return nav;
    }

    /** Shows what has become of the questions. */
    void update(Sitting now) {
        sitting = now;
        squares.removeAll();
        for (int number = 1; number <= sitting.count(); number++) {
            squares.add(square(number));
        }
    }

    private ListItem square(int number) {
        Component square = sitting.correctedAnswerTo(number)
                .map(answer -> corrected(number, Verdict.of(answer.score())))
                .orElseGet(() -> sitting.isOver() ? corrected(number, Verdict.OPEN) : uncorrected(number));
        square.getElement().getClassList().add("quiz-square");
        if (number == panel.number()) {
            square.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(square);
    }

    private Component corrected(int number, Verdict verdict) {
        Anchor square = link(number);
        square.add(verdict.sign(), heard("quiz.square." + verdict.word(), number));
        square.addClassName("is-" + verdict.word());
        return square;
    }

    /** Open, or chosen and still to be handed in. The one that is shown needs no way to it. */
    private Component uncorrected(int number) {
        boolean chosen = sitting.hasDraft(number);
        Span sign = new Span(String.valueOf(number));
        sign.getElement().setAttribute("aria-hidden", "true");
        Span name = heard(chosen ? "quiz.square.chosen" : "quiz.square.open", number);
        if (number == panel.number() && !sitting.isAllOnAPage()) {
            return new Span(sign, name);
        }
        Anchor square = link(number);
        square.add(sign, name);
        if (chosen) {
            square.addClassName("is-chosen");
        }
        return square;
    }

    private Anchor link(int number) {
        Anchor link = new Anchor(sitting.addressOf(number), "");
        if (sitting.isAllOnAPage()) {
            link.setRouterIgnore(true);
            link.getElement()
                    .addEventListener("click", click -> panel.goTo(number))
                    .addEventData("event.preventDefault()");
        }
        return link;
    }

    private Span heard(String key, int number) {
        Span words = new Span(getTranslation(key, number));
        words.addClassName("only-heard");
        return words;
    }
}
