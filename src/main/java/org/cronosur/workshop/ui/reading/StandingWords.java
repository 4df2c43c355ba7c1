package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.Component;
import org.cronosur.workshop.reading.Standing;

/** How far a text is decided, in one line. */
final class StandingWords {

    private StandingWords() {}

    static String of(Standing standing, Component page) {
        return standing.all() == 0
                ? page.getTranslation("reading.standing.nothing")
                : page.getTranslation("reading.standing", standing.decided(), standing.all(), standing.accepted());
    }
}
