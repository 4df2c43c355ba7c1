package org.cronosur.people;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** People of a test; they sign in nowhere. */
public final class AccountFixture {

    private static final Instant MADE = Instant.parse("2026-03-02T08:00:00Z");

    private final Accounts accounts;

    public AccountFixture(ApplicationContext program) {
        this.accounts = program.getBean(Accounts.class);
    }

    public Person administrator() {
        return made(Role.ADMINISTRATOR, "Directora");
    }

    public Person teacher(String name) {
        return made(Role.TEACHER, name);
    }

    /** From now on this person asks; {@code SecurityContextHolder.clearContext()} ends it. */
    public static void signIn(Person person) {
        Known known = () -> person;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        known, "", AccountUser.authoritiesOf(person.role())));
    }

    private Person made(Role role, String name) {
        NewAccount stated = new NewAccount(role + "-" + UUID.randomUUID(), name, "");
        return accounts.save(Account.withPassword(stated, "", role, MADE)).person();
    }
}
