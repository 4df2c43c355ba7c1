package org.cronosur.people;

import java.util.Locale;

/** Why something typed cannot be taken. Each has a sentence of its own in the translations. */
public enum Flaw {
    SIGN_IN_NAME,
    SIGN_IN_NAME_TAKEN,
    NAME,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_IS_NAME,
    PASSWORD_MONOTONOUS,
    PASSWORD_WRONG,
    CODE_WRONG,
    FIRST_ACCOUNT_MADE,
    INVITATION_OVER,
    LAST_ADMINISTRATOR;

    /** The key of its sentence. */
    public String key() {
        return "people.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
