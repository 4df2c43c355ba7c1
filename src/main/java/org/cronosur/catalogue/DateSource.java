package org.cronosur.catalogue;

import java.util.Locale;

/** Whether a text states the date of an event or only the record holds it. */
public enum DateSource {
    TEXT,
    RECORD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
