package org.cronosur.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events that the one who asks just now may see: everybody's, and a teacher's own, as far as the class level allows. */
@Component
public class EventsInSight {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Events events;
    private final SignedIn signedIn;
    private final Audience audience;

    EventsInSight(Events events, SignedIn signedIn, Audience audience) {
        this.events = events;
        this.signedIn = signedIn;
        this.audience = audience;
    }

    public boolean admits(Event event) {
        return isFor(event) && audience.mayHear(event);
    }

    /** Whether only the class level keeps an event from the one who asks. */
    public boolean withholds(Event event) {
        return isFor(event) && !audience.mayHear(event);
    }

    /** The slugs of the events that the class level leaves out. */
    public List<String> withheld() {
        return audience.level() == ClassLevel.ALL ? List.of() : events.findSensitive();
    }

    /** What texts claim of those events. */
    @Transactional(readOnly = true)
    public List<Claim> withheldClaims() {
        return audience.level() == ClassLevel.ALL ? List.of() : events.findSensitiveClaims();
    }

    private boolean isFor(Event event) {
        return event.isOpen() || isMine(event);
    }

    /** Whether there is any that did not come with the program. */
    @Transactional(readOnly = true)
    public boolean includesAdded() {
        return events.findOneAdded(teacher().orElse(NOBODY)).isPresent();
    }

    /** Whether the one who asks has made it. */
    boolean isMine(Event event) {
        return teacher().filter(event::belongsTo).isPresent();
    }

    /** Nobody for a pupil, or a reader who has not signed in. */
    Optional<UUID> teacher() {
        return signedIn.id();
    }

    /** The events of which a text speaks, in the order in which they began. */
    @Transactional(readOnly = true)
    public List<Event> citing(String text) {
        return events.findCiting(text).stream().filter(this::admits).toList();
    }
}
