package org.cronosur;

import java.util.List;

/** Who may come to a page or an address. */
enum Somebody {
    ANYBODY(List.of()),
    TEACHER(List.of("TEACHER")),
    ADMINISTRATOR(List.of("TEACHER", "ADMINISTRATOR"));

    private final List<String> roles;

    Somebody(List<String> roles) {
        this.roles = roles;
    }

    List<String> roles() {
        return roles;
    }

    /** Whether what is meant for this one may be seen by the other. */
    boolean admits(Somebody other) {
        return other.ordinal() >= ordinal();
    }
}
