package org.cronosur.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared where case and accents do not count. */
public final class Folded {

    private Folded() {}

    /** "Juan Perón " becomes "juan peron". */
    public static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
