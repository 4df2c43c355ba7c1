package org.cronosur.curation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The files as which a set is taken along. The room that knows the formats contributes it as a bean. */
public interface LessonFiles {

    /**
     * One of them.
     *
     * @param format the key of its name
     * @param address where everybody gets it as long as the set is published
     * @param content the same for the one who asks, made when it is wanted; empty if she may not see the set
     */
    record LessonFile(
            String format, String fileName, String mediaType, String address, Supplier<Optional<byte[]>> content) {}

    /**
     * One for each format.
     *
     * @param teacher who asks; empty for whoever has not signed in
     * @param reader the language of those formats that have room for one only
     */
    List<LessonFile> of(EventSet set, Optional<UUID> teacher, Locale reader);
}
