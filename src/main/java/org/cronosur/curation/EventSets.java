package org.cronosur.curation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All event sets. */
public interface EventSets extends Repository<EventSet, String> {

    @EntityGraph(attributePaths = "steps")
    Optional<EventSet> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @EntityGraph(attributePaths = "steps")
    @Query("select s from EventSet s order by s.position, s.slug")
    List<EventSet> findAll();

    /** The sets in which an event is a step. */
    @EntityGraph(attributePaths = "steps")
    @Query("""
            select s from EventSet s where s.slug in
            (select t.slug from EventSet t join t.steps step where step.event = :event)
            order by s.position, s.slug""")
    List<EventSet> findByEvent(String event);

    EventSet save(EventSet set);

    void delete(EventSet set);
}
