package org.cronosur.quiz.ui.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Events;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.texts.SourceTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fetches what a teacher's questions may be about: all shipped events and texts, and her own events. */
@Component
class Shelves {

    private final Events events;
    private final OwnEvents own;
    private final SourceTexts texts;

    Shelves(Events events, OwnEvents own, SourceTexts texts) {
        this.events = events;
        this.own = own;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public Shelf of(UUID teacher) {
        List<Event> all = Stream.concat(own.of(teacher).stream(), events.findAll().stream())
                .toList();
        // Forms ask for them when this transaction is over.
        all.forEach(EventDraft::of);
        return new Shelf(all, texts.findAll());
    }
}
