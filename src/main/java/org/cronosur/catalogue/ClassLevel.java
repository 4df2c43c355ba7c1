package org.cronosur.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** Which classes a page can be shown to. The events that tell of torture or killing are flagged as sensitive. */
public enum ClassLevel {
    /** Everything is told. */
    ALL("all"),
    /** What is flagged is left out. */
    YOUNGER("younger");

    private final String word;

    ClassLevel(String word) {
        this.word = word;
    }

    /** The level of that name, as an address says it: "younger". */
    public static Optional<ClassLevel> named(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }

    public boolean admits(Event event) {
        return this == ALL || !event.sensitive();
    }

    /** The word that {@link #named} reads back. */
    public String word() {
        return word;
    }
}
