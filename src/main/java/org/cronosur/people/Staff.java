package org.cronosur.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people with an account, as colleagues know each other. */
@Component
@Transactional(readOnly = true)
public class Staff {

    private final Accounts accounts;

    Staff(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody who can sign in, by name. */
    public List<Person> all() {
        return accounts.findAll().stream()
                .filter(Account::isActive)
                .map(Account::person)
                .toList();
    }

    /** Also of those who cannot sign in any more: their work keeps their name. */
    public Optional<Person> of(UUID id) {
        return accounts.findById(id).map(Account::person);
    }
}
