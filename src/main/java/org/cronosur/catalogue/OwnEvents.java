package org.cronosur.catalogue;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cronosur.texts.OwnTexts;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The events that teachers make, beside the shipped ones, which are never overwritten: to change one of those is to make
 * a copy. Accounts are known here by their ids alone.
 */
@Component
public class OwnEvents {

    private final Events events;
    private final Cast cast;
    private final OwnTexts texts;
    private final EntityManager entities;
    private final ApplicationEventPublisher house;

    OwnEvents(Events events, Cast cast, OwnTexts texts, EntityManager entities, ApplicationEventPublisher house) {
        this.events = events;
        this.cast = cast;
        this.texts = texts;
        this.entities = entities;
        this.house = house;
    }

    /** Somebody else changed the event since this teacher opened it; nothing was saved. */
    public static final class ChangedMeanwhile extends RuntimeException {

        ChangedMeanwhile(String slug) {
            super("The event " + slug + " was changed by another since it was opened");
        }
    }

    /** How many a teacher has. */
    @Transactional(readOnly = true)
    public long count(UUID teacher) {
        return events.countByOwner(teacher);
    }

    /** How many of them nobody else sees. */
    @Transactional(readOnly = true)
    public long countClosed(UUID teacher) {
        return events.countClosed(teacher);
    }

    /** How they are called, in the order in which they began: there may be tens of thousands. */
    @Transactional(readOnly = true)
    public List<EventTitle> titles(UUID teacher) {
        return events.findOwnTitles(teacher);
    }

    /** The slugs of those copies of which the original says something else today than when it was last looked at. */
    @Transactional(readOnly = true)
    public Set<String> behind(UUID teacher) {
        return events.findCopies(teacher).stream()
                .filter(copy -> copy.own().flatMap(Own::original).flatMap(events::findBySlug).stream()
                        .anyMatch(copy.own().orElseThrow()::isBehind))
                .map(Event::slug)
                .collect(toSet());
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
     * Makes a new event. Places and actors of the draft that are not known yet are saved with it.
     *
     * @throws IllegalArgumentException if the draft has faults
     */
    @Transactional
    public Event create(UUID teacher, EventDraft draft) {
        return begin(draft, Own.madeBy(teacher));
    }

    /**
     * Copies a shipped event, so that the copy can be changed.
     *
     * @param remark why the teacher wants another one
     * @throws IllegalArgumentException if there is no such event
     */
    @Transactional
    public Event copy(UUID teacher, String slug, String remark) {
        return copy(teacher, slug, remark, EventDraft.of(original(teacher, slug)));
    }

    /**
     * Copies a shipped event in other words.
     *
     * @param remark why the teacher wants another one
     * @param draft what the copy says
     * @throws IllegalArgumentException if there is no such event, or if the draft has faults
     */
    @Transactional
    public Event copy(UUID teacher, String slug, String remark, EventDraft draft) {
        return begin(draft, Own.copiedBy(teacher, original(teacher, slug), remark));
    }

    private Event begin(EventDraft draft, Own own) {
        refuseFaults(draft);
        String slug = Slug.of(draft.naming().title().es());
        return keep(Event.own(slug, own, cast.settled(own.by(), draft)));
    }

    private Event original(UUID teacher, String slug) {
        Event original = events.findBySlug(slug)
                .filter(event -> event.isShipped() || event.isSeenBy(teacher))
                .orElseThrow(() -> new IllegalArgumentException("There is no event " + slug));
        load(original);
        return original;
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
        Event event = seenAt(teacher, slug, revision);
        Set<String> citedBefore = citedBy(event);
        event.become(cast.settled(teacher, draft));
        Event kept = keep(event);
        cast.dismiss(teacher);
        showTexts(citedBefore);
        return kept;
    }

    /**
     * Says why a copy differs from its original.
     *
     * @throws IllegalArgumentException if there is no such event of this teacher's
     */
    @Transactional
    public void remark(UUID teacher, String slug, String why) {
        Event event = mine(teacher, slug);
        event.remark(why);
        keep(event);
    }

    /**
     * Takes note of what the original of a copy says today: its parts are taken over, or the copy stays as it is.
     *
     * @param parts to be taken over; none to leave the copy as it is
     * @param revision that which the teacher saw
     * @throws ChangedMeanwhile if it has another revision by now
     * @throws IllegalArgumentException if there is no such event of this teacher's, or if its original is gone
     */
    @Transactional
    public Event follow(UUID teacher, String slug, int revision, Collection<EventPart> parts) {
        Event copy = seenAt(teacher, slug, revision);
        Event original = original(teacher, copy.own().flatMap(Own::original).orElse(""));
        Set<String> citedBefore = citedBy(copy);
        copy.follow(original, EventDraft.of(copy).taking(parts, EventDraft.of(original)));
        Event kept = keep(copy);
        showTexts(citedBefore);
        return kept;
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
        Event event = mine(teacher, slug);
        Set<String> cited = citedBy(event);
        events.delete(event);
        events.flush();
        cast.dismiss(teacher);
        showTexts(cited);
        house.publishEvent(new OwnEventsChanged());
    }

    private Event seenAt(UUID teacher, String slug, int revision) {
        Event event = mine(teacher, slug);
        if (event.own().orElseThrow().revision() != revision) {
            throw new ChangedMeanwhile(slug);
        }
        return event;
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
        showTexts(citedBy(kept));
        house.publishEvent(new OwnEventsChanged());
        return kept;
    }

    static Set<String> citedBy(Event event) {
        return event.claims().stream().map(Claim::text).collect(toSet());
    }

    /** Everybody may read of a text as soon as one event that cites it is shown to all. */
    void showTexts(Set<String> cited) {
        events.flush();
        Set<String> open = Set.copyOf(events.citedInTheOpen(cited));
        texts.show(open, true);
        texts.show(cited.stream().filter(text -> !open.contains(text)).toList(), false);
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
