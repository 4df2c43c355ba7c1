package org.cronosur.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account of a teacher or an administrator. */
@Entity
@Table(name = "account")
class Account {

    private static final int MOST_DEVICES = 10;

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

    @ElementCollection
    @CollectionTable(name = "known_device", joinColumns = @JoinColumn(name = "account_id"))
    private Set<KnownDevice> devices = new HashSet<>();

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

    /** One of somebody whom the school's provider vouches for. */
    static Account ofSchool(String subject, String signInName, String name, Instant made) {
        String fit = name.substring(0, Math.min(name.length(), NewAccount.LONGEST_NAME));
        Account account = new Account(signInName, fit, Role.TEACHER, made);
        account.schoolSubject = subject;
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

    Optional<String> schoolSubject() {
        return Optional.ofNullable(schoolSubject);
    }

    boolean knows(String device) {
        return devices.stream().anyMatch(known -> known.digest().equals(device));
    }

    /** Keeps the browsers used last. */
    void usesDevice(String device, Instant now) {
        devices.removeIf(known -> known.digest().equals(device));
        devices.add(new KnownDevice(device, now));
        while (devices.size() > MOST_DEVICES) {
            devices.remove(Collections.min(devices, Comparator.comparing(KnownDevice::seen)));
        }
    }

    void signedIn(Instant now) {
        lastSignIn = now;
    }

    /** From now on the school's provider vouches for it as well. */
    void isAtSchool(String subject) {
        schoolSubject = subject;
    }

    /** Browsers known until now have to prove themselves again. */
    void changePassword(String hash) {
        password = hash;
        devices.clear();
    }

    void rename(String newName) {
        name = newName;
    }

    void become(Role newRole) {
        role = newRole;
    }

    void open(boolean toItsOwner) {
        active = toItsOwner;
    }

    Person person() {
        return new Person(id, name, role);
    }
}
