package org.cronosur.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the accounts of others. At least one who can sign in always stays. */
@Component
public class Administration {

    private final Accounts accounts;
    private final Sessions sessions;

    Administration(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** An account in the list. */
    public record Row(Person person, String signInName, boolean isActive, Optional<Instant> lastSignIn) {}

    @Transactional(readOnly = true)
    public List<Row> all() {
        return accounts.findAll().stream()
                .map(account ->
                        new Row(account.person(), account.signInName(), account.isActive(), account.lastSignIn()))
                .toList();
    }

    /**
     * Gives another role, which counts from the next sign-in on.
     *
     * @throws Refused if nobody else could look after the accounts
     */
    @Transactional
    public void giveRole(UUID account, Role role) {
        Account one = accounts.findById(account).orElseThrow();
        if (role != Role.ADMINISTRATOR) {
            refuseIfLast(one);
        }
        one.become(role);
        sessions.endAll(account, Optional.empty());
    }

    /**
     * Closes an account, or opens it again. What its owner made stays.
     *
     * @throws Refused if nobody else could look after the accounts
     */
    @Transactional
    public void setActive(UUID account, boolean active) {
        Account one = accounts.findById(account).orElseThrow();
        if (!active) {
            refuseIfLast(one);
        }
        one.open(active);
        sessions.endAll(account, Optional.empty());
    }

    private void refuseIfLast(Account one) {
        boolean another = accounts.findLockedAdministrators().stream()
                .anyMatch(other -> other.isActive() && !other.id().equals(one.id()));
        if (!another && one.role() == Role.ADMINISTRATOR) {
            throw new Refused(Flaw.LAST_ADMINISTRATOR);
        }
    }
}
