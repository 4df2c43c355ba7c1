package org.cronosur.curation.ui.desk;

import java.util.UUID;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSet;

/** How things stand with a set, as the key of a sentence to its teacher or to a colleague. */
final class Standing {

    private Standing() {}

    /** @param reader who is told */
    static String of(EventSet set, UUID reader) {
        OwnSet own = set.own().orElseThrow();
        if (own.archived()) {
            return "sets.standing.archived";
        }
        if (!own.published()) {
            return set.belongsTo(reader) ? "sets.standing.private" : "sets.standing.shared";
        }
        return own.listed() ? "sets.standing.listed" : "sets.standing.linked";
    }
}
