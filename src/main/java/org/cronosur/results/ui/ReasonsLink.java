package org.cronosur.results.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.cronosur.results.Reasons;

/** The way to the reasons that wait to be judged, with their number. */
final class ReasonsLink extends Anchor {

    private ReasonsLink(String quiz, int waiting) {
        setHref("/desk/reasons/" + quiz);
        setText(getTranslation("results.reasons.waiting", waiting));
        addClassName("results-reasons-link");
    }

    /** Empty where none waits. */
    static Optional<ReasonsLink> to(Reasons reasons, String quiz) {
        return Optional.of(reasons.waitingAt(quiz))
                .filter(waiting -> waiting > 0)
                .map(waiting -> new ReasonsLink(quiz, waiting));
    }
}
