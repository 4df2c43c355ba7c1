package org.cronosur;

import java.util.List;

/** Who comes to a page or an address: the columns of {@link WhoMayEnter}, in its order. */
enum Somebody {
    ANYBODY(List.of()),
    /** She whose things they are. */
    TEACHER(List.of("TEACHER")),
    ANOTHER_TEACHER(List.of("TEACHER")),
    ADMINISTRATOR(List.of("TEACHER", "ADMINISTRATOR"));

    private final List<String> roles;

    Somebody(List<String> roles) {
        this.roles = roles;
    }

    List<String> roles() {
        return roles;
    }
}
