package org.cronosur.catalogue;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All events. */
public interface Events extends Repository<Event, String> {

    Optional<Event> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<Event> findBySlugIn(Collection<String> slugs);

    /** The event, kept from changes by others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Event e where e.slug = :slug")
    Optional<Event> findLocked(String slug);

    /** A teacher's own events in the order in which they began. */
    @Query("""
            select e from Event e where e.own.by = :teacher
            order by e.days.earliestStart nulls last, e.days.latestEnd nulls last, e.slug""")
    List<Event> findByOwner(UUID teacher);

    /** The shipped events in the order in which they began; what has no usable date comes last. */
    @Query(
            "select e from Event e where e.own.by is null order by e.days.earliestStart nulls last, e.days.latestEnd nulls last, e.slug")
    List<Event> findAll();

    /** The events that everybody may see: shipped ones, and what teachers have shown. In the order of {@link #findAll}. */
    @Query("""
            select e from Event e where e.own.by is null or e.own.published = true
            order by e.days.earliestStart nulls last, e.days.latestEnd nulls last, e.slug""")
    List<Event> findOpen();

    /** One that a teacher added, among those that everybody may see and this teacher's own. */
    @Query("select e.slug from Event e where e.own.published = true or e.own.by = :teacher fetch first 1 rows only")
    Optional<String> findOneAdded(UUID teacher);

    /** The same and a teacher's own. */
    @Query("""
            select e from Event e where e.own.by is null or e.own.published = true or e.own.by = :teacher
            order by e.days.earliestStart nulls last, e.days.latestEnd nulls last, e.slug""")
    List<Event> findOpenTo(UUID teacher);

    /** How an event is called, whoever may see it. */
    @Query("""
            select new org.cronosur.catalogue.EventTitle(e.slug, e.title, e.date, e.own.by, e.own.published, e.own.copyOf)
            from Event e where e.slug = :slug""")
    Optional<EventTitle> findTitle(String slug);

    /** How the shipped events and a teacher's own are called, in the order in which they began. */
    @Query("""
            select new org.cronosur.catalogue.EventTitle(e.slug, e.title, e.date, e.own.by, e.own.published, e.own.copyOf)
            from Event e where e.own.by is null or e.own.by = :teacher
            order by e.days.earliestStart nulls last, e.days.latestEnd nulls last, e.slug""")
    List<EventTitle> findTitles(UUID teacher);

    /** How a teacher's own events are called, in the order in which they began. */
    @Query("""
            select new org.cronosur.catalogue.EventTitle(e.slug, e.title, e.date, e.own.by, e.own.published, e.own.copyOf)
            from Event e where e.own.by = :teacher
            order by e.days.earliestStart nulls last, e.days.latestEnd nulls last, e.slug""")
    List<EventTitle> findOwnTitles(UUID teacher);

    /** Those of a teacher's events that began as copies. */
    @Query("select e from Event e where e.own.by = :teacher and e.own.copyOf is not null")
    List<Event> findCopies(UUID teacher);

    /** How many of a teacher's events nobody else sees. */
    @Query("select count(e) from Event e where e.own.by = :teacher and e.own.published = false")
    long countClosed(UUID teacher);

    @Query("select count(e) from Event e where e.own.by = :teacher")
    long countByOwner(UUID teacher);

    /** All events of which a text speaks, whoever may see them, in the order in which they began. */
    @Query("""
            select distinct e from Event e join e.claims c where c.text = :text
            order by e.days.earliestStart nulls last, e.slug""")
    List<Event> findCiting(String text);

    /** Which of these texts an event cites that everybody may see. */
    @Query("""
            select distinct c.text from Event e join e.claims c
            where c.text in :texts and (e.own.by is null or e.own.published = true)""")
    List<String> citedInTheOpen(Collection<String> texts);

    /** The shipped events of which a text speaks, in the order in which they began. */
    @Query("""
            select distinct e from Event e join e.claims c where c.text = :text and e.own.by is null
            order by e.days.earliestStart nulls last, e.slug""")
    List<Event> findByText(String text);

    /** All events that call themselves a cause, a consequence or a part of this one, whoever may see them. */
    @Query("select distinct e from Event e join e.related r where r.event = :slug order by e.slug")
    List<Event> findRelatedTo(String slug);

    /** The shipped events and a teacher's own, in no order. */
    @Query("""
            select new org.cronosur.catalogue.EventName(e.slug, e.title.es, e.date, e.own.by is not null) from Event e
            where e.own.by is null or e.own.by = :teacher""")
    List<EventName> findNames(UUID teacher);

    /** Those of a teacher's events that nobody else sees, with their revisions. */
    @Query("""
            select new org.cronosur.catalogue.EventBatches$Untouched(e.slug, e.own.revision) from Event e
            where e.own.by = :teacher and e.own.published = false""")
    List<EventBatches.Untouched> findUntouched(UUID teacher);

    /** At once and past the index, which has to be told by whoever asks for it. */
    @Modifying
    @Query(value = "delete from event where slug in (:slugs)", nativeQuery = true)
    void deleteBySlugIn(Collection<String> slugs);

    /** The slugs of all that tell of torture or killing. */
    @Query("select e.slug from Event e where e.sensitive = true")
    List<String> findSensitive();

    /** What texts claim of them. */
    @Query("select c from Event e join e.claims c where e.sensitive = true")
    List<Claim> findSensitiveClaims();

    long count();

    Event save(Event event);

    void delete(Event event);

    void flush();
}
