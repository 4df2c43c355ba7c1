package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.cronosur.quiz.Answer;
import org.cronosur.visual.Told;

/** The lesson at the left; at the right a square for every question, with its verdict once it is answered. */
class QuizLine extends Header {

    private final Sitting sitting;
    private final int shown;

    /** @param shown the number of the question that the page shows; 0 for none */
    QuizLine(Sitting sitting, int shown) {
        this.sitting = sitting;
        this.shown = shown;
        addClassName("quiz-line");
        add(lesson(), squares());
    }

    private Anchor lesson() {
        Anchor lesson = Told.in(
                getLocale(),
                sitting.quiz().title(),
                new Anchor("/lessons/" + sitting.quiz().eventSet(), ""));
        lesson.addClassName("quiz-lesson");
        return lesson;
    }

    private Nav squares() {
        OrderedList squares = new OrderedList();
        for (int number = 1; number <= sitting.count(); number++) {
            squares.add(square(number));
        }
        Nav nav = new Nav(squares);
        nav.setAriaLabel(getTranslation("quiz.questions"));
        nav.addClassName("quiz-squares");
        return nav;
    }

    private ListItem square(int number) {
        Component square =
                sitting.answerTo(number).map(answer -> answered(number, answer)).orElseGet(() -> unanswered(number));
        square.getElement().getClassList().add("quiz-square");
        if (number == shown) {
            square.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(square);
    }

    private Component answered(int number, Answer answer) {
        Verdict verdict = Verdict.of(answer.score());
        Anchor square = new Anchor(
                QuizAddress.of(sitting.quiz().slug(), number),
                verdict.sign(),
                heard("quiz.square." + verdict.word(), number));
        square.addClassName("is-" + verdict.word());
        return square;
    }

    /** The first open question can be gone back to from the review of another. */
    private Component unanswered(int number) {
        boolean next = sitting.openNumber().orElse(0) == number && number != shown;
        Span sign = new Span(String.valueOf(number));
        sign.getElement().setAttribute("aria-hidden", "true");
        Span name = heard("quiz.square.open", number);
        return next ? new Anchor(QuizAddress.of(sitting.quiz().slug()), sign, name) : new Span(sign, name);
    }

    private Span heard(String key, int number) {
        Span words = new Span(getTranslation(key, number));
        words.addClassName("only-heard");
        return words;
    }
}
