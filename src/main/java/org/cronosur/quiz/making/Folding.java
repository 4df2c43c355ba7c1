package org.cronosur.quiz.making;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: without case, marks and punctuation. */
final class Folding {

    private Folding() {}

    /** Letters and digits in lower case, one space between words and around all. */
    static String fold(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return " " + plain + " ";
    }

    /** Whether folded words hold others, as whole words. */
    static boolean holds(String folded, String others) {
        return !others.isBlank() && folded.contains(others);
    }
}
