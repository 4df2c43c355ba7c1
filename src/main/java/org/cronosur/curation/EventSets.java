package org.cronosur.curation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All event sets. What everybody may see is found by the plain names; a set that a teacher has not published only where
 * the name says so.
 */
public interface EventSets extends Repository<EventSet, String> {

    /** A set that everybody may see. */
    @EntityGraph(attributePaths = "steps", type = EntityGraph.EntityGraphType.LOAD)
    @Query("select s from EventSet s where s.slug = :slug and (s.own.by is null or s.own.published = true)")
    Optional<EventSet> findBySlug(String slug);

    /** A set, whoever may see it. */
    @EntityGraph(attributePaths = "steps", type = EntityGraph.EntityGraphType.LOAD)
    @Query("select s from EventSet s where s.slug = :slug")
    Optional<EventSet> findPublishedOrNot(String slug);

    /** The set, kept from changes by others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from EventSet s where s.slug = :slug")
    Optional<EventSet> findLocked(String slug);

    boolean existsBySlug(String slug);

    /** Whether there is a set that everybody may see. */
    @Query("""
            select count(s) > 0 from EventSet s
            where s.slug = :slug and (s.own.by is null or s.own.published = true)""")
    boolean isShown(String slug);

    /** The sets that stand among the lessons: those that come with the program, then those of teachers by their titles. */
    @EntityGraph(attributePaths = "steps", type = EntityGraph.EntityGraphType.LOAD)
    @Query("""
            select s from EventSet s where s.own.by is null or (s.own.published = true and s.own.listed = true)
            order by case when s.own.by is null then 0 else 1 end, s.position, s.title.es, s.slug""")
    List<EventSet> findAll();

    /** The sets among the lessons in which an event is a step. */
    @EntityGraph(attributePaths = "steps", type = EntityGraph.EntityGraphType.LOAD)
    @Query("""
            select s from EventSet s where s.slug in
            (select t.slug from EventSet t join t.steps step where step.event = :event)
            and (s.own.by is null or (s.own.published = true and s.own.listed = true))
            order by case when s.own.by is null then 0 else 1 end, s.position, s.title.es, s.slug""")
    List<EventSet> findByEvent(String event);

    /** Every set in which an event is a step, whoever may see it, by their titles. */
    @Query("""
            select s from EventSet s where s.slug in
            (select t.slug from EventSet t join t.steps step where step.event = :event)
            order by s.title.es, s.slug""")
    List<EventSet> findUsing(String event);

    /** Whether everybody may see a set in which an event is a step. */
    @Query("""
            select count(s) > 0 from EventSet s join s.steps step
            where step.event = :event and (s.own.by is null or s.own.published = true)""")
    boolean isShownByAny(String event);

    /** What a teacher made and what colleagues share with her, by their titles. */
    @EntityGraph(attributePaths = "steps", type = EntityGraph.EntityGraphType.LOAD)
    @Query("""
            select s from EventSet s where s.own.by = :teacher
            or s.slug in (select t.slug from EventSet t join t.shares share where share.colleague = :teacher)
            order by s.title.es, s.slug""")
    List<EventSet> findByReader(UUID teacher);

    /** What a teacher can ask her classes about: the shipped sets, then those she made or shares, by their titles. */
    @EntityGraph(attributePaths = "steps", type = EntityGraph.EntityGraphType.LOAD)
    @Query("""
            select s from EventSet s where s.own.by is null or s.own.by = :teacher
            or s.slug in (select t.slug from EventSet t join t.shares share where share.colleague = :teacher)
            order by case when s.own.by is null then 0 else 1 end, s.position, s.title.es, s.slug""")
    List<EventSet> findFor(UUID teacher);

    EventSet save(EventSet set);

    void delete(EventSet set);
}
