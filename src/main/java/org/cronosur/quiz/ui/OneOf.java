package org.cronosur.quiz.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Things of which one is chosen by radio buttons. */
final class OneOf<T> {

    private final String group;
    private final Runnable touched;
    private @Nullable T chosen;

    /**
     * @param group a name that no other choice on the page has
     * @param touched is run whenever something gets chosen
     */
    OneOf(String group, Optional<T> chosen, Runnable touched) {
        this.group = group;
        this.chosen = chosen.orElse(null);
        this.touched = touched;
    }

    /** The button that chooses a thing. */
    Radio button(T thing) {
        Radio button = new Radio(group);
        if (thing.equals(chosen)) {
            button.check();
        }
        button.whenChosen(() -> choose(thing));
        return button;
    }

    private void choose(T thing) {
        chosen = thing;
        touched.run();
    }

    Optional<T> chosen() {
        return Optional.ofNullable(chosen);
    }
}
