package org.cronosur.people;

import java.util.UUID;

/**
 * Somebody with an account, as the other rooms know them. What they keep of a person is the id alone.
 *
 * @param name as colleagues read it, not that of the sign-in
 */
public record Person(UUID id, String name, Role role) {

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }
}
