package org.cronosur.catalogue;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher's own event has besides: whose it is, who may see it, and what it was copied from.
 *
 * @param by the account of the teacher who made it
 * @param published whether everybody may see it; before that only the teacher does
 * @param revision counts the changes from 0, so that two who change the same event notice each other
 * @param copyOf the slug of the shipped event it began as; null for one that began empty
 * @param copyDigest the {@link Event#digest()} of that event when it was copied
 * @param remark what the teacher says of the copy: why it differs from what came with the program
 */
@Embeddable
public record Own(
        UUID by,
        Boolean published,
        Integer revision,
        @Nullable String copyOf,
        @Nullable String copyDigest,
        @Nullable String remark) {

    static Own madeBy(UUID teacher) {
        return new Own(teacher, false, 0, null, null, null);
    }

    static Own copiedBy(UUID teacher, Event original, String remark) {
        return new Own(teacher, false, 0, original.slug(), original.digest(), remark);
    }

    Own revised() {
        return new Own(by, published, revision + 1, copyOf, copyDigest, remark);
    }

    Own shownToAll(boolean toAll) {
        return new Own(by, toAll, revision, copyOf, copyDigest, remark);
    }

    /** The slug of the shipped event that this one is a copy of. */
    public Optional<String> original() {
        return Optional.ofNullable(copyOf);
    }

    /** Whether a shipped event is another today than when it was copied. */
    public boolean isBehind(Event original) {
        return original.slug().equals(copyOf) && !original.digest().equals(copyDigest);
    }
}
