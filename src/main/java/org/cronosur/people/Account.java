package org.cronosur.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account of a teacher or an administrator. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    private String signInName;
    private String name;
    private @Nullable String password;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active;
    private Instant made;
    private @Nullable Instant lastSignIn;

    /** Who this is at the school's provider of identities. */
    private @Nullable String schoolSubject;

    protected Account() {}

    private Account(String signInName, String name, Role role, Instant made) {
        this.id = UUID.randomUUID();
        this.signInName = signInName;
        this.name = name;
        this.role = role;
        this.active = true;
        this.made = made;
    }

    /** One that signs in with a password, of which the hash is kept. */
    static Account withPassword(NewAccount stated, String hash, Role role, Instant made) {
        Account account = new Account(stated.signInName(), stated.name(), role, made);
        account.password = hash;
        return account;
    }

    UUID id() {
        return id;
    }

    String signInName() {
        return signInName;
    }

    String name() {
        return name;
    }

    /** The hash; empty for somebody whom the school's provider vouches for. */
    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    Role role() {
        return role;
    }

    boolean isActive() {
        return active;
    }

    Instant made() {
        return made;
    }

    Optional<Instant> lastSignIn() {
        return Optional.ofNullable(lastSignIn);
    }

    Person person() {
        return new Person(id, name, role);
    }
}
