package org.cronosur.exchange.events;

import org.cronosur.language.Bilingual;

/**
 * A set that loses steps when an import is taken back.
 *
 * @param steps how many it loses, at least one
 * @param end what becomes of it
 */
public record Loss(String slug, Bilingual title, int steps, End end) {

    /** What becomes of a set that loses steps. */
    public enum End {
        /** It keeps others. */
        SHORTER,
        /** It keeps none; the import made it and nobody changed it since, so that it goes as well. */
        GONE,
        /** It keeps none, but stays: the import did not make it, or somebody changed it since. */
        EMPTY,
        /** It keeps none, but stays: a quiz asks about it. */
        EMPTY_BUT_ASKED
    }
}
