package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cronosur.visual.Told;

/** Before handing in: what is answered, what is open, and the way back to it. */
final class HandInPanel extends Panel {

    private final Sitting sitting;
    private final H1 heading = new H1();

    HandInPanel(Sitting sitting, Deeds deeds) {
        this.sitting = sitting;
        heading.setText(getTranslation("quiz.handin.title"));
        addClassName("quiz-end");
        add(head(), list(), ways(deeds));
    }

    private Div head() {
        int open = (int) sitting.unanswered().stream()
                .filter(number -> !sitting.hasDraft(number))
                .count();
        Paragraph state =
                new Paragraph(open == 0 ? getTranslation("quiz.handin.all") : getTranslation("quiz.handin.open", open));
        state.addClassName("quiz-points");
        Div head = new Div(heading, state);
        head.addClassName("quiz-head");
        return head;
    }

    private OrderedList list() {
        OrderedList list = new OrderedList();
        for (int number = 1; number <= sitting.count(); number++) {
            list.add(entry(number));
        }
        list.addClassNames("quiz-list", "is-plain");
        return list;
    }

    private ListItem entry(int number) {
        Span square = new Span(String.valueOf(number));
        square.addClassName("quiz-square");
        Anchor prompt = new Anchor(sitting.addressOf(number), "");
        sitting.question(number).ifPresent(question -> Told.in(getLocale(), question.prompt(), prompt));
        Span state = new Span(getTranslation(stateOf(number)));
        state.addClassName("quiz-list-verdict");
        return new ListItem(square, prompt, state);
    }

    private String stateOf(int number) {
        if (sitting.answerTo(number).isPresent()) {
            return "quiz.state.answered";
        }
        return sitting.hasDraft(number) ? "quiz.state.chosen" : "quiz.state.open";
    }

    private Div ways(Deeds deeds) {
        NativeButton handIn = new NativeButton(getTranslation("quiz.handin"), click -> deeds.handIn());
        handIn.addClassNames("button-primary", "quiz-primary");
        QuizKeys.press(handIn);
        Div ways = new Div(handIn);
        sitting.unanswered().stream().findFirst().ifPresent(first -> {
            Anchor back = new Anchor(sitting.addressOf(first), getTranslation("quiz.handin.back", first));
            back.addClassName("button");
            ways.add(back);
        });
        ways.addClassName("quiz-ways");
        return ways;
    }

    @Override
    int number() {
        return 0;
    }

    @Override
    String title() {
        return getTranslation("quiz.handin");
    }

    @Override
    void focus() {
        Focus.atTop(heading);
    }
}
