package org.cronosur.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list: how it is called and when it was, without what is said of it.
 *
 * @param by the teacher who made it; null for a shipped one
 * @param published whether everybody may see one that a teacher made; null for a shipped one
 * @param copyOf the slug of the shipped event that a teacher's began as; null for any other
 */
public record EventTitle(
        String slug,
        Bilingual title,
        HistoricalDate date,
        @Nullable UUID by,
        @Nullable Boolean published,
        @Nullable String copyOf) {

    public boolean isOwn() {
        return by != null;
    }

    /** Whether everybody may see it. */
    public boolean isOpen() {
        return published == null || published;
    }

    /** The slug of the shipped event that it is a copy of. */
    public Optional<String> original() {
        return Optional.ofNullable(copyOf);
    }
}
