package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import org.cronosur.quiz.Origins;

/** To where what a quiz asks about can be read. */
final class WayBack extends Anchor {

    /** @param address the one that {@link Origins} knows */
    WayBack(String address) {
        super(address, "");
        setText(getTranslation(address.equals(Origins.EXPLORE) ? "quiz.explore" : "quiz.lesson"));
        addClassName("button");
    }
}
