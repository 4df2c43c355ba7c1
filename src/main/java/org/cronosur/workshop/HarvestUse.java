package org.cronosur.workshop;

import java.util.List;
import java.util.Optional;

/** What can be made of the events that a text gave, once all of it is read. Rooms above contribute theirs as a bean. */
public interface HarvestUse {

    /** The key of what it says: "Make a lesson of them". */
    String title();

    /**
     * Makes ready.
     *
     * @param events the slugs of the teacher's own events, in the order of the text
     * @return an address of this program; empty where nothing can be made of them
     */
    Optional<String> address(List<String> events);
}
