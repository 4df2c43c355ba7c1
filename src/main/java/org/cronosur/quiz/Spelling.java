package org.cronosur.quiz;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** How near written words come to words that are right. */
public enum Spelling {
    /** The same words, whatever their case, accents and punctuation. */
    SAME,
    /** One letter missing, too many, wrong or changed places with its neighbour. */
    SLIP,
    /** Other words. */
    OTHER;

    /** Words shorter than this stand too close to others (MNR, MAS) for a slip to be told from a mistake. */
    private static final int SHORTEST_WITH_A_SLIP = 5;

    /** How written words stand to the nearest of those that are right. */
    static Spelling of(String written, Collection<String> right) {
        String given = folded(written);
        if (right.stream().map(Spelling::folded).anyMatch(given::equals)) {
            return SAME;
        }
        boolean slipped =
                right.stream().map(Spelling::folded).anyMatch(accepted -> isSlip(given, accepted) && !given.isEmpty());
        return slipped ? SLIP : OTHER;
    }

    /** Another figure is another fact and never a slip. */
    private static boolean isSlip(String given, String accepted) {
        return accepted.length() >= SHORTEST_WITH_A_SLIP
                && figuresOf(given).equals(figuresOf(accepted))
                && slips(given, accepted) <= 1;
    }

    private static String figuresOf(String words) {
        return words.replaceAll("\\D", "");
    }

    /** Letters and digits in lower case without their marks, one space between words. */
    static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /**
     * How many single slips part two words: insertions, deletions, substitutions and swaps of neighbours, no letter
     * touched twice (F. J. Damerau, A technique for computer detection and correction of spelling errors, Communications
     * of the ACM 7, 1964; computed as optimal string alignment).
     */
    static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int fewest(int[][] slips, String one, String other, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(slips[i - 1][j - 1] + wrong, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
