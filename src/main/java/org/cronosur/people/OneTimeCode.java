package org.cronosur.people;

import java.security.SecureRandom;
import java.util.Locale;

/** A short secret that is read from one screen and typed on another. */
final class OneTimeCode {

    /** No sign that looks like another one: 31 of them, so that 12 make some 59 bits. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {}

    /** As "ABCD-EFGH-JKMN". */
    static String next() {
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < LENGTH; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What matters of a code that was typed. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
