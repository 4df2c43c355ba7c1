package org.cronosur.quiz;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was put. A class gives thirty answers to the same words, and a school thousands: each keeps which words
 * they were, and the words are kept once.
 */
@Entity
@Immutable
@Table(name = "question_wording")
public class Wording {

    /** Follows from the words, so that the same words are found again. */
    @Id
    private UUID id;

    @Convert(converter = QuestionColumn.class)
    private Question question;

    protected Wording() {}

    public Wording(Question question) {
        this.question = question;
        this.id = idOf(QuestionColumn.written(question));
    }

    public UUID id() {
        return id;
    }

    public Question question() {
        return question;
    }

    /** The first half of a SHA-256. */
    private static UUID idOf(String words) {
        try {
            ByteBuffer digest = ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording wording && question().equals(wording.question());
    }

    @Override
    public int hashCode() {
        return question().hashCode();
    }

    @Override
    public String toString() {
        return question().toString();
    }
}
