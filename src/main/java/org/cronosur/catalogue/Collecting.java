package org.cronosur.catalogue;

import java.util.List;
import java.util.Optional;
import org.cronosur.language.Bilingual;

/** Makes something to be kept of a selection of events. The room that knows how contributes it as a bean. */
public interface Collecting {

    /** Whether the one who is here just now may do so. */
    boolean isOffered();

    /**
     * Keeps these events together.
     *
     * @param events their slugs; those that name no event are passed over
     * @return an address of this program where it can be gone on with; empty where there are none, or too many
     */
    Optional<String> of(List<String> events);

    /**
     * Keeps these events together under a title of their own.
     *
     * @param events their slugs; those that name no event are passed over
     * @param title of what they came from, of at most 200 characters
     * @return an address of this program where it can be gone on with; empty where there are none, or too many
     */
    Optional<String> of(List<String> events, Bilingual title);
}
