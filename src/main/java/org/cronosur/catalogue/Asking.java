package org.cronosur.catalogue;

import java.util.List;
import java.util.Optional;

/** Asks about a selection of events. The room that knows how contributes it as a bean. */
public interface Asking {

    /**
     * Makes ready to ask about these events.
     *
     * @param events their slugs; those that name no event are passed over
     * @return an address of this program; empty where the events do not allow enough questions
     */
    Optional<String> about(List<String> events);
}
