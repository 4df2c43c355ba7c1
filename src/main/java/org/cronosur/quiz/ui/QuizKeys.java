package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Lets a quiz be taken by keys wherever the focus is on the page: digits choose options, Enter presses what is marked
 * by {@link #press}.
 */
@Tag("cs-quiz-keys")
@JsModule("./quiz/cs-quiz-keys.ts")
public class QuizKeys extends Component {

    /** Marks the button or link that Enter presses. */
    public static void press(Component primary) {
        primary.getElement().setAttribute("data-enter", true);
    }
}
