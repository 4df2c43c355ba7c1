package org.cronosur.curation.ui.desk;

import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSet;

/** How things stand with a set, as the key of a sentence. */
final class Standing {

    private Standing() {}

    static String of(EventSet set) {
        OwnSet own = set.own().orElseThrow();
        if (own.archived()) {
            return "sets.standing.archived";
        }
        if (!own.published()) {
            return "sets.standing.private";
        }
        return own.listed() ? "sets.standing.listed" : "sets.standing.linked";
    }
}
