package org.cronosur.people.ui;

import java.util.stream.Stream;
import org.cronosur.people.NewAccount;

/** What somebody states who is about to have an account. */
class NewAccountFields {

    private final Field name =
            new Field("name", "people.name").filledInAs("name").hinting("people.name.hint");
    private final Field signInName = new Field("username", "people.sign-in-name")
            .literal()
            .filledInAs("username")
            .hinting("people.sign-in-name.hint");
    private final NewPasswordFields password = new NewPasswordFields();

    Field[] all() {
        return Stream.concat(Stream.of(name, signInName), Stream.of(password.all()))
                .toArray(Field[]::new);
    }

    boolean passwordsAgree() {
        return password.agree();
    }

    NewAccount stated() {
        return new NewAccount(signInName.text(), name.text(), password.text());
    }
}
