package org.cronosur.catalogue;

import jakarta.persistence.Embeddable;
import java.util.List;
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
 * @param copyDigest the {@link Event#digest()} of that event when it was copied, or last looked at
 * @param copyParts the fingerprints of that event's parts then; null for copies older than these
 * @param remark what the teacher says of the copy: why it differs from what came with the program
 */
@Embeddable
public record Own(
        UUID by,
        Boolean published,
        Integer revision,
        @Nullable String copyOf,
        @Nullable String copyDigest,
        @Nullable String copyParts,
        @Nullable String remark) {

    /** Characters that a remark may have. */
    public static final int LONGEST_REMARK = 2000;

    static Own madeBy(UUID teacher) {
        return new Own(teacher, false, 0, null, null, null, null);
    }

    static Own copiedBy(UUID teacher, Event original, String remark) {
        return madeBy(teacher).seen(original).remarking(remark);
    }

    Own revised() {
        return new Own(by, published, revision + 1, copyOf, copyDigest, copyParts, remark);
    }

    Own shownToAll(boolean toAll) {
        return new Own(by, toAll, revision, copyOf, copyDigest, copyParts, remark);
    }

    Own remarking(String why) {
        return new Own(by, published, revision, copyOf, copyDigest, copyParts, why);
    }

    /** The same, held from now on against what the original says today. */
    Own seen(Event original) {
        return new Own(
                by, published, revision, original.slug(), original.digest(), EventDigest.partsOf(original), remark);
    }

    /** Why the copy differs; empty where its teacher does not say. */
    public String why() {
        return remark == null ? "" : remark;
    }

    /** The slug of the shipped event that this one is a copy of. */
    public Optional<String> original() {
        return Optional.ofNullable(copyOf);
    }

    /** Whether a shipped event is another today than when it was copied. */
    public boolean isBehind(Event original) {
        return original.slug().equals(copyOf) && !original.digest().equals(copyDigest);
    }

    /** In what a shipped event is another today than when it was copied; in everything where that is not known. */
    public List<EventPart> changedIn(Event original) {
        if (!isBehind(original)) {
            return List.of();
        }
        return copyParts == null
                ? List.of(EventPart.values())
                : EventDigest.differing(copyParts, EventDigest.partsOf(original));
    }

    /** In what a copy was written anew by its teacher since it was copied; in nothing where that is not known. */
    public List<EventPart> rewrittenIn(Event copy) {
        return copyParts == null ? List.of() : EventDigest.differing(copyParts, EventDigest.partsOf(copy));
    }
}
