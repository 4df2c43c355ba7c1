package org.cronosur.curation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Step;
import org.cronosur.visual.Board;
import org.cronosur.visual.EventMap;
import org.cronosur.visual.Timeline;

/** Where a lesson is gone through: its line, the list of its steps, the step it stands at, and the map. */
class Study extends Div {

    private final Lesson lesson;
    private final EventAccounts accounts;
    private final IntConsumer goTo;
    private final Board board = new Board();
    private final StepList list;
    private final StepPanel panel;

    private int current;

    /** Whether the step is being chosen in a picture, which then keeps the focus. */
    private boolean chosenInPicture;

    /** @param goTo is told the number, from 1, of the step that is wanted */
    Study(Lesson lesson, EventAccounts accounts, IntConsumer goTo) {
        this.lesson = lesson;
        this.accounts = accounts;
        this.goTo = goTo;
        list = new StepList(lesson);
        panel = new StepPanel(lesson, this::goTo);
        addClassName("lesson-study");
        board.setOnly(lesson.events());
        board.addChosenListener(chosen -> chosen.id().ifPresent(this::choose));
        board.add(line(), columns());
        add(board, new Keys(this::obey, "ArrowLeft", "ArrowRight"));
    }

    private void obey(String key) {
        goTo(key.equals("ArrowLeft") ? current - 1 : current + 1);
    }

    private static Timeline line() {
        Timeline line = new Timeline();
        line.getElement().setAttribute("strip", true);
        return line;
    }

    private Div columns() {
        Div columns = new Div(list, panel, new EventMap());
        columns.addClassName("lesson-columns");
        return columns;
    }

    private void choose(String event) {
        chosenInPicture = true;
        lesson.numberOf(event).ifPresent(this::goTo);
        chosenInPicture = false;
    }

    private void goTo(int number) {
        if (number >= 1 && number <= lesson.stops().size() && number != current) {
            goTo.accept(number);
        }
    }

    Lesson lesson() {
        return lesson;
    }

    /** Stands at a step, and leads the reader there if the lesson stood at another one. */
    void show(int number) {
        if (number == current || lesson.stops().isEmpty()) {
            return;
        }
        boolean moved = current != 0;
        current = number;
        Step step = lesson.stops().get(number - 1).step();
        accounts.of(step.event()).ifPresent(account -> panel.show(number, account));
        list.setCurrent(number);
        board.setChosen(step.event());
        board.setSight(Sights.of(step.scene()));
        if (moved && !chosenInPicture) {
            panel.focusTitle();
        }
    }
}
