package org.cronosur.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All events. */
public interface Events extends Repository<Event, String> {

    Optional<Event> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<Event> findBySlugIn(Collection<String> slugs);

    /** In the order in which they began; what has no usable date comes last. */
    @Query("select e from Event e order by e.days.earliestStart nulls last, e.days.latestEnd nulls last, e.slug")
    List<Event> findAll();

    /** The events of which a text speaks, in the order in which they began. */
    @Query("""
            select distinct e from Event e join e.claims c where c.text = :text
            order by e.days.earliestStart nulls last, e.slug""")
    List<Event> findByText(String text);

    /** The events that call themselves a cause, a consequence or a part of this one. */
    @Query("select distinct e from Event e join e.related r where r.event = :slug order by e.slug")
    List<Event> findRelatedTo(String slug);

    long count();

    Event save(Event event);

    void delete(Event event);

    void flush();
}
