package org.cronosur.people.ui;

/** A password that is chosen, typed twice. */
class NewPasswordFields {

    private final Field password = new Field("new-password", "people.password.new")
            .secret()
            .filledInAs("new-password")
            .hinting("people.password.hint");
    private final Field again =
            new Field("new-password-again", "people.password.again").secret().filledInAs("new-password");

    Field[] all() {
        return new Field[] {password, again};
    }

    boolean agree() {
        return password.text().equals(again.text());
    }

    String text() {
        return password.text();
    }

    void clear() {
        password.clear();
        again.clear();
    }
}
