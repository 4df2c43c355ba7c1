package org.cronosur.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.catalogue.EventLinks;
import org.cronosur.catalogue.EventTitle;
import org.cronosur.catalogue.Events;
import org.cronosur.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads a teacher from an event to where she changes it, or begins a copy of it. Others are led nowhere. */
@Component
class WorkshopLinks implements EventLinks {

    private final Events events;
    private final SignedIn signedIn;

    WorkshopLinks(Events events, SignedIn signedIn) {
        this.events = events;
        this.signedIn = signedIn;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EventLink> linksOf(String event) {
        Optional<UUID> teacher = signedIn.id();
        return teacher.isEmpty()
                ? List.of()
                : events.findTitle(event).map(title -> link(title, teacher.get())).stream()
                        .toList();
    }

    private static EventLink link(EventTitle event, UUID teacher) {
        return teacher.equals(event.by())
                ? new EventLink(Target.CHANGE, event.title(), "/desk/event/" + event.slug())
                : new EventLink(Target.COPY, event.title(), "/desk/event?copy=" + event.slug());
    }
}
