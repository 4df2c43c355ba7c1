package org.cronosur.exchange.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.LessonFiles;
import org.cronosur.exchange.SetFiles;
import org.cronosur.exchange.SetFormat;
import org.springframework.stereotype.Component;

/** Offers a lesson in every format that there is. */
@Component
class FilesOfLessons implements LessonFiles {

    private static final String ADDRESS = "/api/sets/";

    private final SetFiles files;
    private final Exports exports;

    FilesOfLessons(SetFiles files, Exports exports) {
        this.files = files;
        this.exports = exports;
    }

    @Override
    public List<LessonFile> of(EventSet set, Optional<UUID> teacher, Locale reader) {
        String own = set.slug() + ".json";
        LessonFile whole = new LessonFile(
                "export.format.own-json",
                own,
                "application/json",
                ADDRESS + own,
                () -> teacher.flatMap(her -> exports.set(her, set.slug())));
        return Stream.concat(
                        Stream.of(whole),
                        Stream.of(SetFormat.values()).map(format -> file(set, teacher, format, reader)))
                .toList();
    }

    private LessonFile file(EventSet set, Optional<UUID> teacher, SetFormat format, Locale reader) {
        String name = format.fileName(set.slug());
        return new LessonFile(
                format.key(),
                name,
                format.mediaType(),
                ADDRESS + name + (format.speaks() ? "?lang=" + reader.getLanguage() : ""),
                () -> teacher.flatMap(her -> files.of(her, set.slug(), format, reader)));
    }
}
