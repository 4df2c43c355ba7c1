package org.cronosur.catalogue;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The events that teachers make, beside the shipped ones, which are never overwritten: to change one of those is to make
 * a copy. Accounts are known here by their ids alone.
 */
@Component
public class OwnEvents {

    private final Events events;
    private final EntityManager entities;

    OwnEvents(Events events, EntityManager entities) {
        this.events = events;
        this.entities = entities;
    }

    /** Somebody else changed the event since this teacher opened it; nothing was saved. */
    public static final class ChangedMeanwhile extends RuntimeException {

        ChangedMeanwhile(String slug) {
            super("The event " + slug + " was changed by another since it was opened");
        }
    }

    /** A teacher's own events in the order in which they began. */
    @Transactional(readOnly = true)
    public List<Event> of(UUID teacher) {
        List<Event> own = events.findByOwner(teacher);
        own.forEach(OwnEvents::load);
        return own;
    }

    /** One of them; empty when there is none or when it belongs to another. */
    @Transactional(readOnly = true)
    public Optional<Event> of(UUID teacher, String slug) {
        Optional<Event> own = events.findBySlug(slug).filter(event -> event.belongsTo(teacher));
        own.ifPresent(OwnEvents::load);
        return own;
    }

    /**
     * Makes a new event.
     *
     * @throws IllegalArgumentException if the draft has faults
     */
    @Transactional
    public Event create(UUID teacher, EventDraft draft) {
        refuseFaults(draft);
        return keep(Event.own(Slug.of(draft.naming().title().es()), Own.madeBy(teacher), draft));
    }

    /**
     * Copies a shipped event, so that the copy can be changed.
     *
     * @param remark why the teacher wants another one
     * @throws IllegalArgumentException if there is no such event
     */
    @Transactional
    public Event copy(UUID teacher, String slug, String remark) {
        Event original = events.findBySlug(slug)
                .filter(event -> event.isShipped() || event.isSeenBy(teacher))
                .orElseThrow(() -> new IllegalArgumentException("There is no event " + slug));
        load(original);
        EventDraft same = EventDraft.of(original);
        return keep(Event.own(Slug.of(original.title().es()), Own.copiedBy(teacher, original, remark), same));
    }

    /**
     * Changes one of the teacher's events.
     *
     * @param revision that which the teacher saw when opening it
     * @throws ChangedMeanwhile if it has another revision by now
     * @throws IllegalArgumentException if there is no such event of this teacher's, or if the draft has faults
     */
    @Transactional
    public Event change(UUID teacher, String slug, int revision, EventDraft draft) {
        refuseFaults(draft);
        Event event = mine(teacher, slug);
        if (event.own().orElseThrow().revision() != revision) {
            throw new ChangedMeanwhile(slug);
        }
        event.become(draft);
        return keep(event);
    }

    /** Lets everybody see events, or only those who made them; slugs of shipped events are passed over. */
    @Transactional
    public void show(Collection<String> slugs, boolean toAll) {
        events.findBySlugIn(slugs).stream().filter(event -> !event.isShipped()).forEach(event -> {
            event.show(toAll);
            keep(event);
        });
    }

    /** @throws IllegalArgumentException if there is no such event of this teacher's */
    @Transactional
    public void delete(UUID teacher, String slug) {
        events.delete(mine(teacher, slug));
    }

    private Event mine(UUID teacher, String slug) {
        return events.findLocked(slug)
                .filter(event -> event.belongsTo(teacher))
                .orElseThrow(() -> new IllegalArgumentException("There is no event " + slug + " of this teacher's"));
    }

    /** The index does not follow changes by itself: its document is made of more than one property. */
    private Event keep(Event event) {
        Event kept = events.save(event);
        load(kept);
        Search.session(entities).indexingPlan().addOrUpdate(kept);
        return kept;
    }

    private static void refuseFaults(EventDraft draft) {
        List<EventDraft.Fault> faults = draft.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The draft has faults: " + faults);
        }
    }

    /** Everything that a page or a copy asks for once the transaction is over. */
    private static void load(Event event) {
        EventDraft.of(event);
    }
}
