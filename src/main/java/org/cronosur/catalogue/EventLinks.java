package org.cronosur.catalogue;

import java.util.List;
import org.cronosur.language.Bilingual;

/** Where else an event turns up. Rooms above the catalogue contribute theirs as a bean. */
public interface EventLinks {

    /** What a link leads to. */
    enum Target {
        LESSON,
        QUIZ,
        /** Where a teacher puts the event together with others. */
        COLLECTION,
        /** Where its teacher changes it. */
        CHANGE,
        /** Where a teacher begins a copy of it. */
        COPY
    }

    /**
     * @param title what it leads to
     * @param path an address of this program
     */
    record EventLink(Target target, Bilingual title, String path) {}

    /** The links of one event; empty when this room has none. */
    List<EventLink> linksOf(String event);
}
