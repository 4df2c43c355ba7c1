package org.cronosur.workshop.ui;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared where case and accents do not count. */
final class Folding {

    private Folding() {}

    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
