package org.cronosur.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/** Who learns: a random key that the browser keeps, and nothing about the person. */
@Embeddable
public record LearnerKey(@Column(name = "learner") UUID uuid) {

    public static LearnerKey random() {
        return new LearnerKey(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote; empty if it is anything else. */
    public static Optional<LearnerKey> parse(String written) {
        try {
            LearnerKey key = new LearnerKey(UUID.fromString(written));
            return key.toString().equalsIgnoreCase(written) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
