package org.cronosur.workshop.reading;

import java.util.List;
import java.util.Optional;

/**
 * A finding with all that its teacher decides by.
 *
 * @param passage the whole passage in which it stands
 * @param years in which it may have happened, nearest in the text first, where the text does not tell; else empty
 * @param theme the slug of a theme by the words of the sentence; empty where they give no sign
 */
public record Found(Finding finding, ReadPassage passage, List<Integer> years, Optional<String> theme) {

    /** The sentence, word for word. */
    public String sentence() {
        int start = Math.min(finding.offer().start(), passage.words().length());
        int end = Math.min(finding.offer().end(), passage.words().length());
        return passage.words().substring(start, end).strip();
    }
}
