package org.cronosur.explore;

import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Events;
import org.cronosur.texts.Section;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.SourceTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the texts with everything they say. */
@Component
public class Witnesses {

    private final SourceTexts texts;
    private final Events events;

    Witnesses(SourceTexts texts, Events events) {
        this.texts = texts;
        this.events = events;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Witness> all() {
        return texts.findAll().stream().map(this::hear).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Witness> of(String slug) {
        return texts.findBySlug(slug).map(this::hear);
    }

    private Witness hear(SourceText text) {
        text.sections().forEach(Section::paragraphs);
        List<Event> spokenOf = events.findByText(text.slug());
        spokenOf.forEach(Witnesses::load);
        return new Witness(text, spokenOf);
    }

    /** The collections that a witness is asked for: outside this transaction they can no longer be fetched. */
    private static void load(Event event) {
        event.claims();
        event.themes();
        event.recordNotes();
        event.disputes();
    }
}
