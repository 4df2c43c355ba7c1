package org.cronosur.catalogue;

/**
 * For whom the page is made that is being made now. What hands events out to pages asks it, so that no page has to
 * think of it: {@link EventsInSight} and through it the accounts, the search and the witnesses; the lessons; the making of
 * questions. The room that knows contributes it as a bean.
 */
@FunctionalInterface
public interface Audience {

    /** {@link ClassLevel#ALL} where nobody has asked for less, at the desks of teachers, and for open data. */
    ClassLevel level();

    /** Whether these readers may be told of the event. */
    default boolean mayHear(Event event) {
        return level().admits(event);
    }
}
