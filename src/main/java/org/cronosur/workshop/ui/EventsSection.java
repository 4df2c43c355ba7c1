package org.cronosur.workshop.ui;

import java.util.Set;
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
        long own = events.count(teacher.id());
        long open = own - events.countClosed(teacher.id());
        return own == 0 ? Sentence.of("workshop.events.none") : Sentence.of("workshop.events.summary", own, open);
    }

    /** What the program brought anew and a copy does not say yet. */
    @Override
    public Top top(Person teacher) {
        Set<String> behind = events.behind(teacher.id());
        return behind.isEmpty()
                ? Top.NOTHING
                : new Top(
                        "workshop.events.behind",
                        events.titles(teacher.id()).stream()
                                .filter(event -> behind.contains(event.slug()))
                                .map(event -> new Way(event.title(), "/desk/event/" + event.slug()))
                                .toList());
    }
}
