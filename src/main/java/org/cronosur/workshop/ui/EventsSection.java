package org.cronosur.workshop.ui;

import java.util.List;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.people.DeskSection;
import org.cronosur.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the desk says of a teacher's own events. */
@Component
@Order(24)
class EventsSection implements DeskSection {

    private final OwnEvents events;

    EventsSection(OwnEvents events) {
        this.events = events;
    }

    @Override
    public String title() {
        return "workshop.events";
    }

    @Override
    public String path() {
        return "/desk/events";
    }

    @Override
    public Sentence summary(Person teacher) {
        List<Event> own = events.of(teacher.id());
        long open = own.stream().filter(Event::isOpen).count();
        return own.isEmpty()
                ? Sentence.of("workshop.events.none")
                : Sentence.of("workshop.events.summary", own.size(), open);
    }
}
