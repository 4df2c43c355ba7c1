package org.cronosur.workshop.ui.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done while a text is read, each by a button and by a single key. */
enum Verb {
    ACCEPT("a"),
    MERGE("m"),
    DROP("d"),
    PREVIOUS("k"),
    NEXT("j"),
    UNDO("u");

    private final String key;

    Verb(String key) {
        this.key = key;
    }

    /** The key as a browser names it. */
    String key() {
        return key;
    }

    /** The key of its name in the translations. */
    String title() {
        return "reading.verb." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verb> of(String key) {
        return Arrays.stream(values()).filter(verb -> verb.key.equals(key)).findFirst();
    }
}
