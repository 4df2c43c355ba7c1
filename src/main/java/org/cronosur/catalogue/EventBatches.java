package org.cronosur.catalogue;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Many of a teacher's own events at once: all of them or none. The rules are those of {@link OwnEvents}. */
@Component
public class EventBatches {

    private static final int AT_ONCE = 500;

    private final Events events;
    private final OwnEvents own;
    private final Cast cast;
    private final EntityManager entities;
    private final ApplicationEventPublisher house;

    EventBatches(Events events, OwnEvents own, Cast cast, EntityManager entities, ApplicationEventPublisher house) {
        this.events = events;
        this.own = own;
        this.cast = cast;
        this.entities = entities;
        this.house = house;
    }

    /**
     * An event that is to be.
     *
     * @param slug that no other event has
     * @param origin what it is a copy of, if it is one
     */
    public record Fresh(
            String slug, EventDraft draft, @Nullable Origin origin) {}

    /**
     * What a copy came from.
     *
     * @param digest the fingerprint of that event when it was copied
     * @param parts those of its parts; null where they are not known
     */
    public record Origin(
            String slug, String digest, @Nullable String parts, String remark) {

        /** A copy of an event as it is now. */
        public static Origin of(Event original, String remark) {
            return new Origin(original.slug(), original.digest(), EventDigest.partsOf(original), remark);
        }
    }

    /** What one of the teacher's events is to become. */
    public record Change(String slug, EventDraft draft) {}

    /** All that is to be; the places and actors are new, and the events stand at them. */
    public record Batch(List<Place> places, List<Actor> actors, List<Fresh> fresh, List<Change> changes) {

        public int size() {
            return fresh.size() + changes.size();
        }
    }

    /** The shipped events and the teacher's own, by their names. */
    @Transactional(readOnly = true)
    public List<EventName> known(UUID teacher) {
        return events.findNames(teacher);
    }

    /** Events by their slugs, with everything that a draft of them asks for; those of other teachers are passed over. */
    @Transactional(readOnly = true)
    public Map<String, Event> of(UUID teacher, Collection<String> slugs) {
        Map<String, Event> found = new HashMap<>();
        events.findBySlugIn(slugs).stream()
                .filter(event -> event.isShipped() || event.belongsTo(teacher))
                .forEach(event -> {
                    EventDraft.of(event);
                    found.put(event.slug(), event);
                });
        return found;
    }

    /** Whether an event of anybody has this slug. */
    @Transactional(readOnly = true)
    public boolean isTaken(String slug) {
        return events.existsBySlug(slug);
    }

    /**
     * Makes and changes them.
     *
     * @param watcher is told now and then how many are done; nothing is kept if it throws
     * @throws IllegalArgumentException if a draft has faults, or if one to change is not the teacher's
     */
    @Transactional
    public void keep(UUID teacher, Batch batch, IntConsumer watcher) {
        batch.places().forEach(entities::persist);
        batch.actors().forEach(entities::persist);
        flush();
        int done = 0;
        for (Fresh fresh : batch.fresh()) {
            refuseFaults(fresh.draft());
            entities.persist(Event.own(fresh.slug(), ownOf(teacher, fresh), attached(fresh.draft())));
            done = tick(done, watcher);
        }
        Set<String> cited = new HashSet<>();
        for (Change change : batch.changes()) {
            refuseFaults(change.draft());
            become(teacher, change, cited);
            done = tick(done, watcher);
        }
        flush();
        own.showTexts(cited);
        watcher.accept(done);
        house.publishEvent(new OwnEventsChanged());
    }

    private static Own ownOf(UUID teacher, Fresh fresh) {
        Origin origin = fresh.origin();
        return origin == null
                ? Own.madeBy(teacher)
                : new Own(teacher, false, 0, origin.slug(), origin.digest(), origin.parts(), origin.remark());
    }

    /** Of what is shown to all the texts may be read, too. */
    private void become(UUID teacher, Change change, Set<String> cited) {
        Event event = events.findLocked(change.slug())
                .filter(found -> found.belongsTo(teacher))
                .orElseThrow(() -> new IllegalArgumentException("There is no event " + change.slug() + " of hers"));
        cited.addAll(OwnEvents.citedBy(event));
        event.become(attached(change.draft()));
        cited.addAll(OwnEvents.citedBy(event));
        Search.session(entities).indexingPlan().addOrUpdate(event);
    }

    private int tick(int done, IntConsumer watcher) {
        int now = done + 1;
        if (now % AT_ONCE == 0) {
            flush();
            watcher.accept(now);
        }
        return now;
    }

    /** Writes what is waiting and lets go of it; the index gets its documents when the transaction ends. */
    private void flush() {
        SearchSession search = Search.session(entities);
        entities.flush();
        search.indexingPlan().process();
        entities.clear();
    }

    /** The same draft with what the database knows of its themes, its actors and its place. */
    private EventDraft attached(EventDraft draft) {
        Event.Circumstances told = draft.circumstances();
        Place place = told.place();
        return new EventDraft(
                draft.naming(),
                new Event.Circumstances(
                        told.date(),
                        told.dateSource(),
                        told.countries(),
                        place == null ? null : entities.getReference(Place.class, place.slug()),
                        told.actors().stream()
                                .map(actor -> entities.getReference(Actor.class, actor.slug()))
                                .toList(),
                        told.themes().stream()
                                .map(theme -> entities.getReference(Theme.class, theme.slug()))
                                .toList()),
                draft.standing(),
                draft.testimony());
    }

    /**
     * Deletes those of a teacher's events that she has neither changed since they had this revision nor shown to others.
     *
     * @param revisions by slug
     * @param watcher is told now and then how many are gone; all of them stay if it throws
     * @return the slugs of those that went
     */
    @Transactional
    public List<String> takeBack(UUID teacher, Map<String, Integer> revisions, IntConsumer watcher) {
        List<String> gone = untouched(teacher, revisions);
        SearchSession search = Search.session(entities);
        gone.forEach(slug -> search.indexingPlan().purge(Event.class, slug, null));
        for (int from = 0; from < gone.size(); from += AT_ONCE) {
            int done = Math.min(gone.size(), from + AT_ONCE);
            events.deleteBySlugIn(gone.subList(from, done));
            watcher.accept(done);
        }
        cast.dismiss(teacher);
        house.publishEvent(new OwnEventsChanged());
        return gone;
    }

    /**
     * The slugs of those of a teacher's events that she has neither changed since they had this revision nor shown to
     * others.
     *
     * @param revisions by slug
     */
    @Transactional(readOnly = true)
    public List<String> untouched(UUID teacher, Map<String, Integer> revisions) {
        return events.findUntouched(teacher).stream()
                .filter(name -> revisions.getOrDefault(name.slug(), -1).equals(name.revision()))
                .map(Untouched::slug)
                .toList();
    }

    /** An own event that nobody else sees, and its revision. */
    public record Untouched(String slug, Integer revision) {}

    private static void refuseFaults(EventDraft draft) {
        List<EventDraft.Fault> faults = draft.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The draft has faults: " + faults);
        }
    }
}
