package org.cronosur.catalogue;

import java.util.Locale;

/** What happened, as the mark on the timeline and the map says it. */
public enum Kind {
    /** A coup, an overthrow. */
    RUPTURE,
    /** A revolution, an insurgency, a protest. */
    RISING,
    /** A killing, repression, an attack. */
    VIOLENCE,
    /** An election, a government. */
    ELECTION,
    /** A treaty, cooperation between countries. */
    TREATY,
    /** A crisis, a plan, an industry. */
    ECONOMY,
    /** A law, an institution. */
    LAW;

    /** The name under which data files, the pictures and the translations know it: "rupture". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
