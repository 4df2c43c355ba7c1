package org.cronosur.people;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the school's provider vouches for, with the account here. */
final class SchoolUser extends DefaultOidcUser implements Known {

    private final Person person;

    SchoolUser(Person person, OidcUser vouched) {
        super(authorities(person), vouched.getIdToken(), vouched.getUserInfo());
        this.person = person;
    }

    private static Collection<? extends GrantedAuthority> authorities(Person person) {
        return AccountUser.authoritiesOf(person.role());
    }

    @Override
    public Person person() {
        return person;
    }
}
