package org.cronosur.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.cronosur.curation.OwnSets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A teacher's sets, published or not, and those that everybody sees, as files. */
@Component
@Transactional(readOnly = true)
public class SetFiles {

    private final OwnSets own;
    private final EventSets sets;
    private final Deliveries deliveries;
    private final Clock clock;

    SetFiles(OwnSets own, EventSets sets, Deliveries deliveries, Clock clock) {
        this.own = own;
        this.sets = sets;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** The file in the reader's language, or in both where the format has room; empty if she may not see the set. */
    public Optional<byte[]> of(UUID teacher, String slug, SetFormat format, Locale reader) {
        Optional<EventSet> set = own.of(teacher, slug).or(() -> sets.findBySlug(slug));
        return set.map(deliveries::of).map(delivery -> write(delivery, format, reader));
    }

    private byte[] write(Delivery delivery, SetFormat format, Locale reader) {
        return switch (format) {
            case CSV -> bytes(SetAsCsv.write(delivery));
            case GEO_JSON -> JsonMapper.shared().writeValueAsBytes(SetAsGeoJson.write(delivery));
            case TIMELINE_JS -> JsonMapper.shared().writeValueAsBytes(SetAsTimelineJs.write(delivery, reader));
            case TIMELINE_SHEET -> bytes(SetAsTimelineSheet.write(delivery, reader));
            case CALENDAR -> bytes(SetAsCalendar.write(delivery, reader, clock.instant()));
            case HANDOUT -> bytes(SetAsHandout.write(delivery, reader));
        };
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
