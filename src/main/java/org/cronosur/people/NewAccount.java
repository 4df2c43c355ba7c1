package org.cronosur.people;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody states who is about to have an account.
 *
 * @param signInName typed as it comes; case and outer blanks do not matter
 * @param name as colleagues will read it
 */
public record NewAccount(String signInName, String name, String password) {

    static final int LONGEST_NAME = 120;

    public NewAccount {
        signInName = SignInName.plain(signInName);
        name = name.strip();
    }

    /** What stands in the way of this account, the first first; empty when nothing does. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (!SignInName.isFit(signInName)) {
            flaws.add(Flaw.SIGN_IN_NAME);
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            flaws.add(Flaw.NAME);
        }
        Passwords.flawOf(password, signInName).ifPresent(flaws::add);
        return flaws;
    }
}
