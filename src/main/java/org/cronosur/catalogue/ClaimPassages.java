package org.cronosur.catalogue;

import java.util.Optional;

/** Where the very words can be read that a claim rests on. A room above that keeps copies of texts contributes it as a bean. */
public interface ClaimPassages {

    /**
     * An address of this program that the one who asks just now may open; empty where there is none.
     *
     * @param event the slug of the event of which it is a claim
     */
    Optional<String> addressOf(Claim claim, String event);
}
