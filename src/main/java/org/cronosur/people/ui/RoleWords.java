package org.cronosur.people.ui;

import java.util.Locale;
import org.cronosur.people.Role;

/** What the roles are called. */
final class RoleWords {

    private RoleWords() {}

    static String key(Role role) {
        return "people.role." + role.name().toLowerCase(Locale.ROOT);
    }
}
