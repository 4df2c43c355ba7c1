package org.cronosur.catalogue;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
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

    /** The shipped events of which a text speaks, in the order in which they began. */
    @Query("""
            select distinct e from Event e join e.claims c where c.text = :text and e.own.by is null
            order by e.days.earliestStart nulls last, e.slug""")
    List<Event> findByText(String text);

    /** The shipped events that call themselves a cause, a consequence or a part of this one. */
    @Query("""
            select distinct e from Event e join e.related r where r.event = :slug and e.own.by is null
            order by e.slug""")
    List<Event> findRelatedTo(String slug);

    long count();

    Event save(Event event);

    void delete(Event event);

    void flush();
}
