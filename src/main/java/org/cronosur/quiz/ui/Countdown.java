package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.List;

/** Shows the time that is left. The server's clock decides when it is over; this one says that it may be. */
@Tag("cs-countdown")
@JsModule("./quiz/cs-countdown.ts")
class Countdown extends Component {

    private static final List<String> WORDS = List.of("left", "minutes", "hide", "show");

    Countdown(Duration left, Runnable timeUp) {
        WORDS.forEach(word -> getElement().setAttribute("say-" + word, getTranslation("quiz.clock." + word)));
        getElement().setAttribute("left", String.valueOf(left.toSeconds()));
        getElement().addEventListener("cs-time-up", event -> timeUp.run());
    }
}
