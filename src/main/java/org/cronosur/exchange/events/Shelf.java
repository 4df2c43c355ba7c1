package org.cronosur.exchange.events;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventName;

/** What is there already, as one teacher sees it. */
interface Shelf {

    /** The shipped events and her own. */
    List<EventName> names();

    /** Events by their slugs, each with everything it says. */
    Map<String, Event> events(Collection<String> slugs);

    /** The slugs of events that she brought in before, by what their files called them. */
    Map<String, String> earlier();

    /** Whether an event of anybody has this slug. */
    boolean isTaken(String slug);
}
