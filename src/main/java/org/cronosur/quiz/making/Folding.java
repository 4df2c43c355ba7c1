package org.cronosur.quiz.making;

import java.text.Normalizer;

/** Words as they are compared: without case, marks and punctuation. */
final class Folding {

    private Folding() {}

    /** Letters and digits in lower case, one space between words and around all. */
    static String fold(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length() + 2).append(' ');
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            if (Character.isLetterOrDigit(sign)) {
                folded.append(Character.toLowerCase(sign));
            } else if (Character.getType(sign) != Character.NON_SPACING_MARK) {
                space(folded);
            }
        }
        space(folded);
        return folded.toString();
    }

    private static void space(StringBuilder folded) {
        if (folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Whether folded words hold others, as whole words. */
    static boolean holds(String folded, String others) {
        return !others.isBlank() && folded.contains(others);
    }
}
