package org.cronosur.catalogue;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names for addresses, made of titles, for whatever teachers make. */
public final class Slug {

    private static final int LONGEST_STEM = 60;
    private static final int TAIL = 6;

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

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
        String words = SIGNS.matcher(Folded.of(title)).replaceAll("-");
        String plain = EDGES.matcher(words).replaceAll("");
        String stem = plain.substring(0, Math.min(plain.length(), longestStem));
        String tail = UUID.randomUUID().toString().substring(0, TAIL);
        return stem.isEmpty() ? tail : stem + "-" + tail;
    }
}
