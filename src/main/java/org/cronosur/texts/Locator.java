package org.cronosur.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text.
 *
 * @param section the id of a section; empty where the sections of the text are not known
 * @param paragraph its number in the section; 0 where only the words tell
 * @param words the place as a teacher cites it, "p. 45"; null for one that its section and paragraph name
 */
@Embeddable
public record Locator(
        String section,
        int paragraph,
        @Column(name = "locator_words") @Nullable String words) {

    /** Characters that a place in a teacher's words may have. */
    public static final int LONGEST_WORDS = 120;

    public Locator(String section, int paragraph) {
        this(section, paragraph, null);
    }

    /** A place that only words name. */
    public static Locator called(String words) {
        return new Locator("", 0, words);
    }

    /** Whether the page of the text has a line for it. */
    public boolean isParagraph() {
        return !section.isEmpty();
    }
}
