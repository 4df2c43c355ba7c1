package org.cronosur.people.ui;

import org.cronosur.people.NewAccount;

/** What somebody states who is about to have an account; the password twice. */
class NewAccountFields {

    private final Field name =
            new Field("name", "people.name").filledInAs("name").hinting("people.name.hint");
    private final Field signInName = new Field("username", "people.sign-in-name")
            .literal()
            .filledInAs("username")
            .hinting("people.sign-in-name.hint");
    private final Field password = new Field("new-password", "people.password")
            .secret()
            .filledInAs("new-password")
            .hinting("people.password.hint");
    private final Field again =
            new Field("new-password-again", "people.password.again").secret().filledInAs("new-password");

    Field[] all() {
        return new Field[] {name, signInName, password, again};
    }

    boolean passwordsAgree() {
        return password.text().equals(again.text());
    }

    NewAccount stated() {
        return new NewAccount(signInName.text(), name.text(), password.text());
    }
}
