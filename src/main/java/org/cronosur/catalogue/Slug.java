package org.cronosur.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** Names for addresses, made of titles, for whatever teachers make. */
public final class Slug {

    private static final int LONGEST_STEM = 60;
    private static final int TAIL = 6;

    private Slug() {}

    /** The same for a column of so many characters. */
    public static String of(String title, int longest) {
        return stemmed(title, longest - TAIL - 1);
    }

    /** The words of a title in plain letters, and a random tail that keeps two of the same title apart. */
    public static String of(String title) {
        return stemmed(title, LONGEST_STEM);
    }

    private static String stemmed(String title, int longestStem) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem = plain.substring(0, Math.min(plain.length(), longestStem));
        String tail = UUID.randomUUID().toString().substring(0, TAIL);
        return stem.isEmpty() ? tail : stem + "-" + tail;
    }
}
