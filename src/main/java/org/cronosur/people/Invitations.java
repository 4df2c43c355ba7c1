package org.cronosur.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets colleagues in by a link. The program sends no mail: whoever makes a link hands it on. */
@Component
public class Invitations {

    /** Characters in which it can be said whom a link is for. */
    public static final int LONGEST_LABEL = 120;

    private final InvitationsMade made;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Sessions sessions;
    private final Clock clock;

    Invitations(InvitationsMade made, Accounts accounts, PasswordEncoder encoder, Sessions sessions, Clock clock) {
        this.made = made;
        this.accounts = accounts;
        this.encoder = encoder;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * What a link offers.
     *
     * @param name the sign-in name whose password it lets choose; empty for a link that makes an account
     */
    public record Offer(Role role, Optional<String> name) {}

    /** One that nobody used yet, as an administrator sees it. */
    public record Pending(UUID id, String label, Role role, boolean isForPassword, Instant expires) {}

    /**
     * @param label whom it is for, at most {@link #LONGEST_LABEL} characters
     * @return the secret of the link, which is kept nowhere
     */
    @Transactional
    public String invite(Person administrator, Role role, String label) {
        String secret = Secret.next();
        made.save(Invitation.toJoin(secret, role, label.strip(), administrator.id(), Instant.now(clock)));
        return secret;
    }

    /** A link for somebody who forgot the password; an older one for the same account stops working. */
    @Transactional
    public String letChoosePassword(Person administrator, UUID account) {
        Account whose = accounts.findById(account).orElseThrow();
        String secret = Secret.next();
        made.removeOpenFor(account);
        made.save(Invitation.toChoosePassword(secret, whose, administrator.id(), Instant.now(clock)));
        return secret;
    }

    @Transactional(readOnly = true)
    public List<Pending> pending() {
        return made.findOpen(Instant.now(clock)).stream()
                .map(open -> new Pending(
                        open.id(), open.label(), open.role(), open.account().isPresent(), open.expires()))
                .toList();
    }

    @Transactional
    public void withdraw(UUID invitation) {
        made.remove(invitation);
    }

    /** Empty for a link that is unknown, used, or over. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(String secret) {
        return made.findByDigest(Secret.digest(secret))
                .filter(invitation -> invitation.isOpen(Instant.now(clock)))
                .map(invitation -> new Offer(
                        invitation.role(),
                        invitation.account().flatMap(accounts::findById).map(Account::signInName)));
    }

    /**
     * Makes the account that a link offers.
     *
     * @throws Refused if something that was stated cannot be taken; the link then still works
     */
    @Transactional
    public Person join(String secret, NewAccount stated) {
        Invitation invitation = open(secret);
        stated.flaws().stream().findFirst().ifPresent(flaw -> {
            throw new Refused(flaw);
        });
        if (accounts.existsBySignInName(stated.signInName())) {
            throw new Refused(Flaw.SIGN_IN_NAME_TAKEN);
        }
        Instant now = Instant.now(clock);
        invitation.use(now);
        String hash = encoder.encode(stated.password());
        return accounts.save(Account.withPassword(stated, hash, invitation.role(), now))
                .person();
    }

    /**
     * Sets the password that a link lets choose, and signs the account out wherever it is signed in.
     *
     * @throws Refused if the password cannot be taken; the link then still works
     */
    @Transactional
    public void choosePassword(String secret, String password) {
        Invitation invitation = open(secret);
        Account account = invitation.account().flatMap(accounts::findById).orElseThrow();
        Passwords.flawOf(password, account.signInName()).ifPresent(flaw -> {
            throw new Refused(flaw);
        });
        invitation.use(Instant.now(clock));
        account.changePassword(encoder.encode(password));
        sessions.endAll(account.id(), Optional.empty());
    }

    private Invitation open(String secret) {
        return made.findLocked(Secret.digest(secret))
                .filter(invitation -> invitation.isOpen(Instant.now(clock)))
                .orElseThrow(() -> new Refused(Flaw.INVITATION_OVER));
    }
}
