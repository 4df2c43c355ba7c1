package org.cronosur.curation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher's own set has besides.
 *
 * @param by the account of the teacher who made it
 * @param published whether everybody may see it under its address; before that only its teacher and her colleagues do
 * @param listed whether a published one stands among the lessons for everybody to find
 * @param archived whether it is laid aside; what is laid aside is never published
 * @param revision the number of its version, from 0, so that two who change the same set notice each other
 * @param changed when it was changed last, by the account {@code changedBy}
 * @param copyOf the slug of the set it began as; null for one that began empty
 * @param signature how the teacher signs it for the class; null where she does not
 */
@Embeddable
public record OwnSet(
        UUID by,
        Boolean published,
        Boolean listed,
        Boolean archived,
        Integer revision,
        Instant changed,
        UUID changedBy,
        @Nullable String copyOf,
        @Nullable String signature) {

    static OwnSet begunBy(UUID teacher, Instant now, @Nullable String copyOf) {
        return new OwnSet(teacher, false, false, false, 0, now, teacher, copyOf, null);
    }

    OwnSet revised(UUID editor, Instant now) {
        return new OwnSet(by, published, listed, archived, revision + 1, now, editor, copyOf, signature);
    }

    OwnSet publishedAs(Publication publication) {
        return new OwnSet(
                by, true, publication.listed(), false, revision, changed, changedBy, copyOf, publication.signature());
    }

    OwnSet withdrawn() {
        return new OwnSet(by, false, listed, archived, revision, changed, changedBy, copyOf, signature);
    }

    OwnSet laidAside(boolean aside) {
        return new OwnSet(by, published && !aside, listed, aside, revision, changed, changedBy, copyOf, signature);
    }
}
