package org.cronosur.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who it is that asks just now, on a page or at an address. */
@Component
public class SignedIn {

    /** Nobody for a pupil, or a reader who has not signed in. */
    public Optional<Person> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Known.class::isInstance)
                .map(principal -> ((Known) principal).person());
    }

    /** The id of the account; empty where nobody is signed in. */
    public Optional<UUID> id() {
        return person().map(Person::id);
    }

    /**
     * For what stands behind a door that only teachers pass.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    public Person teacher() {
        return person().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }
}
