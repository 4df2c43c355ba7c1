package org.cronosur.catalogue;

import java.util.Locale;

/** What a disagreement is about. */
public enum Matter {
    DATE,
    FACT,
    NAME,
    WORD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
