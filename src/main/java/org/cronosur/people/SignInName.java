package org.cronosur.people;

import java.text.Normalizer;
import java.util.Locale;

/** What somebody types to sign in: a user name or an e-mail address. Case does not matter. */
final class SignInName {

    static final int SHORTEST = 3;
    static final int LONGEST = 120;

    private SignInName() {}

    static String plain(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static boolean isFit(String plain) {
        return plain.length() >= SHORTEST
                && plain.length() <= LONGEST
                && plain.codePoints().noneMatch(sign -> Character.isWhitespace(sign) || Character.isISOControl(sign));
    }
}
