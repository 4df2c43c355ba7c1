package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Keeps in the browser what a learner does beside it until the server has it, and does it again after a break. */
@Tag("cs-keeper")
@JsModule("./quiz/cs-keeper.ts")
public class Keeper extends Component {

    /** What elements tell when something was done on them. */
    private static final String HEARD = "cs-arranged";

    /** Says that there was a break, before anything is done again. */
    public interface Telling {

        /** @param lost whether something was done that will not be done again */
        void tell(boolean lost);
    }

    /**
     * @param page tells the pages of all attempts apart
     * @param redone is run after an element told again what it had told before the break
     */
    public Keeper(String page, Telling after, Runnable redone) {
        getElement().setAttribute("of", page).setAttribute("hears", HEARD);
        getElement()
                .addEventListener(
                        "cs-returned",
                        event -> after.tell(
                                event.getEventData().get("event.detail.lost").booleanValue()))
                .addEventData("event.detail.lost");
        getElement().addEventListener("cs-redone", event -> redone.run());
    }

    /** Keeps what is chosen and written as long as the page is there, since the server does so in its memory only. */
    public Keeper lasting() {
        getElement().setAttribute("lasting", true);
        return this;
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
