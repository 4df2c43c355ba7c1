package org.cronosur.people;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** Which passwords are good enough, and how they are kept. */
final class Passwords {

    /** Length is what counts (NIST SP 800-63B); nobody is made to mix signs. */
    static final int SHORTEST = 10;

    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 4;

    private static final String ALGORITHM = "pbkdf2-sha256-600k";
    private static final int SALT_BYTES = 16;

    /** OWASP's advice for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
    private static final int ROUNDS = 600_000;

    private Passwords() {}

    /** Writes the name of the algorithm before the hash, so that a later one can take over. */
    static PasswordEncoder encoder() {
        PasswordEncoder pbkdf2 =
                new Pbkdf2PasswordEncoder("", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder(ALGORITHM, Map.of(ALGORITHM, pbkdf2));
    }

    static Optional<Flaw> flawOf(String password, String signInName) {
        if (password.length() < SHORTEST) {
            return Optional.of(Flaw.PASSWORD_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Flaw.PASSWORD_LONG);
        }
        if (SignInName.plain(password).equals(signInName)) {
            return Optional.of(Flaw.PASSWORD_IS_NAME);
        }
        return password.chars().distinct().count() < FEWEST_DIFFERENT
                ? Optional.of(Flaw.PASSWORD_MONOTONOUS)
                : Optional.empty();
    }
}
