package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Keeps in the browser what a learner does beside it until the server has it, and does it again after a break. */
@Tag("cs-keeper")
@JsModule("./quiz/cs-keeper.ts")
class Keeper extends Component {

    /** What elements tell when something was done on them. */
    private static final String HEARD = "cs-arranged";

    /**
     * @param page tells the pages of all attempts apart
     * @param redone is run after an element told again what it had told before the break
     */
    Keeper(String page, Runnable redone) {
        getElement().setAttribute("of", page).setAttribute("hears", HEARD);
        getElement().addEventListener("cs-redone", event -> redone.run());
    }

    /** Marks an element whose events are kept. */
    static void keep(Component telling) {
        telling.getElement().setAttribute("data-tells", true);
    }

    /** Marks a button or link whose being pressed is kept. What {@link QuizKeys#press} marks need not be marked. */
    static void press(Component pressed) {
        pressed.getElement().setAttribute("data-press", true);
    }
}
