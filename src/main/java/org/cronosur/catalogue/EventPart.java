package org.cronosur.catalogue;

import java.util.Locale;

/** What an event is made of, as a copy is held against its original. */
public enum EventPart {
    NAMING,
    DATE,
    COUNTRIES,
    PLACE,
    ACTORS,
    THEMES,
    STANDING,
    CLAIMS,
    DISPUTES,
    RECORD_NOTES,
    RELATED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
