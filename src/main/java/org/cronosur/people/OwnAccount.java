package org.cronosur.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody with an account may do with it. */
@Component
public class OwnAccount {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Sessions sessions;

    OwnAccount(Accounts accounts, PasswordEncoder encoder, Sessions sessions) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.sessions = sessions;
    }

    @Transactional(readOnly = true)
    public String signInNameOf(UUID account) {
        return accounts.findById(account).orElseThrow().signInName();
    }

    /** Whether it is signed in to with a password of this program, and not at the school's provider alone. */
    @Transactional(readOnly = true)
    public boolean hasPassword(UUID account) {
        return accounts.findById(account).flatMap(Account::password).isPresent();
    }

    /**
     * Changes the password and signs out everywhere but here.
     *
     * @param here the place where it is changed, as {@link Sessions} counts it
     * @throws Refused if the present one is wrong, or the new one cannot be taken
     */
    @Transactional
    public void changePassword(UUID account, String present, String wanted, Optional<UUID> here) {
        Account own = accounts.findById(account).orElseThrow();
        if (own.password().filter(hash -> encoder.matches(present, hash)).isEmpty()) {
            throw new Refused(Flaw.PASSWORD_WRONG);
        }
        Passwords.flawOf(wanted, own.signInName()).ifPresent(flaw -> {
            throw new Refused(flaw);
        });
        own.changePassword(encoder.encode(wanted));
        sessions.endAll(account, here);
    }
}
