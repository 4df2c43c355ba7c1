package org.cronosur.explore;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.EventsInSight;
import org.cronosur.texts.Section;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.TextsInSight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the texts with everything they say. */
@Component
public class Witnesses {

    private final TextsInSight texts;
    private final Events events;
    private final EventsInSight sight;

    Witnesses(TextsInSight texts, Events events, EventsInSight sight) {
        this.texts = texts;
        this.events = events;
        this.sight = sight;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Witness> all() {
        return texts.all().stream().map(this::hear).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Witness> of(String slug) {
        return texts.of(slug).map(this::hear);
    }

    /** Of a shipped text it is what its careful readers found; teachers' own events do not change that. */
    private Witness hear(SourceText text) {
        text.sections().forEach(Section::paragraphs);
        List<Event> spokenOf = text.isShipped() ? events.findByText(text.slug()) : sight.citing(text.slug());
        spokenOf.forEach(Witnesses::load);
        Map<Boolean, List<Event>> told = spokenOf.stream().collect(partitioningBy(sight::admits));
        return new Witness(text, told.getOrDefault(true, List.of()), told.getOrDefault(false, List.of()));
    }

    /** The collections that a witness is asked for: outside this transaction they can no longer be fetched. */
    private static void load(Event event) {
        event.claims();
        event.themes();
        event.recordNotes();
        event.disputes();
    }
}
