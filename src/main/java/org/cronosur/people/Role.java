package org.cronosur.people;

import java.util.List;

/** What somebody with an account may do. */
public enum Role {

    /** Has a desk: makes sets and quizzes, leads lessons. */
    TEACHER(List.of(Role.TEACHERS)),

    /** Is a teacher who also looks after the accounts. */
    ADMINISTRATOR(List.of(Role.TEACHERS, Role.ADMINISTRATORS));

    /** For {@code @RolesAllowed} on what needs a teacher. */
    public static final String TEACHERS = "TEACHER";

    /** For {@code @RolesAllowed} on what needs an administrator. */
    public static final String ADMINISTRATORS = "ADMINISTRATOR";

    private final List<String> grants;

    Role(List<String> grants) {
        this.grants = grants;
    }

    /** What the doors ask for: an administrator may do what a teacher may. */
    List<String> grants() {
        return grants;
    }
}
