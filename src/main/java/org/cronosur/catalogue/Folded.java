package org.cronosur.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared where case and accents do not count. */
public final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Folded() {}

    /** "Juan Perón " becomes "juan peron". */
    public static String of(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}
