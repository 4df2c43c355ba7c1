package org.cronosur.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that lets somebody make an account, or choose a new password for theirs. It works once, and for a while. */
@Entity
@Table(name = "invitation")
class Invitation {

    /** A letter in the staff room may lie for a week. */
    static final Duration TO_JOIN = Duration.ofDays(7);

    static final Duration TO_CHOOSE_PASSWORD = Duration.ofDays(1);

    @Id
    private UUID id;

    private String digest;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID forAccount;
    private UUID madeBy;
    private String label;
    private Instant made;
    private Instant expires;
    private @Nullable Instant used;

    protected Invitation() {}

    private Invitation(String secret, Role role, String label, UUID madeBy, Instant made, Duration lasts) {
        this.id = UUID.randomUUID();
        this.digest = Secret.digest(secret);
        this.role = role;
        this.label = label;
        this.madeBy = madeBy;
        this.made = made;
        this.expires = made.plus(lasts);
    }

    /** @param label whom it is meant for, as a reminder */
    static Invitation toJoin(String secret, Role role, String label, UUID madeBy, Instant made) {
        return new Invitation(secret, role, label, madeBy, made, TO_JOIN);
    }

    static Invitation toChoosePassword(String secret, Account account, UUID madeBy, Instant made) {
        Invitation invitation =
                new Invitation(secret, account.role(), account.name(), madeBy, made, TO_CHOOSE_PASSWORD);
        invitation.forAccount = account.id();
        return invitation;
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    String label() {
        return label;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant expires() {
        return expires;
    }

    /** The account whose password may be chosen; empty for an invitation to join. */
    Optional<UUID> account() {
        return Optional.ofNullable(forAccount);
    }

    boolean isOpen(Instant now) {
        return used == null && now.isBefore(expires);
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("The invitation was used or is over");
        }
        used = now;
    }
}
