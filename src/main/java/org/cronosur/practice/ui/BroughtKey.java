package org.cronosur.practice.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.cronosur.quiz.LearnerKey;

/**
 * A key that somebody brings to this browser, until she has said whether it goes on under it. It is kept in the session:
 * an address stays in the history of the browser, where the next one reads it.
 */
final class BroughtKey {

    private record Kept(LearnerKey key) {}

    private BroughtKey() {}

    static void keep(LearnerKey key) {
        VaadinSession.getCurrent().setAttribute(Kept.class, new Kept(key));
    }

    /** The one about which nothing is decided yet. */
    static Optional<LearnerKey> waiting() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Kept.class))
                .map(Kept::key);
    }

    static void drop() {
        VaadinSession.getCurrent().setAttribute(Kept.class, null);
    }
}
