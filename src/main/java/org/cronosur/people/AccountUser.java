package org.cronosur.people;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security asks for it; forgets the hash once it was compared. */
final class AccountUser implements UserDetails, CredentialsContainer, Known {

    private final Person person;
    private final String signInName;
    private final boolean active;
    private transient @Nullable String hash;

    AccountUser(Account account) {
        this.person = account.person();
        this.signInName = account.signInName();
        this.active = account.isActive();
        this.hash = account.password().orElse(null);
    }

    static List<GrantedAuthority> authoritiesOf(Role role) {
        return role.grants().stream()
                .<GrantedAuthority>map(grant -> new SimpleGrantedAuthority("ROLE_" + grant))
                .toList();
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authoritiesOf(person.role());
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return signInName;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        hash = null;
    }
}
