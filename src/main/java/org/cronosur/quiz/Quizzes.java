package org.cronosur.quiz;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All quizzes. */
public interface Quizzes extends Repository<Quiz, String> {

    @EntityGraph(attributePaths = "questions", type = EntityGraph.EntityGraphType.LOAD)
    Optional<Quiz> findBySlug(String slug);

    /** The quizzes of an event set that pupils may take, by its slug. */
    @EntityGraph(attributePaths = "questions", type = EntityGraph.EntityGraphType.LOAD)
    @Query("""
            select q from Quiz q where q.eventSet = :eventSet and q.origin <> STOCK
            and (q.own.by is null or q.own.published = true)
            order by q.slug""")
    List<Quiz> findByEventSetOrderBySlug(String eventSet);

    /** The quiz, kept from changes by others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quiz q where q.slug = :slug")
    Optional<Quiz> findLocked(String slug);

    /** A teacher's own quizzes by their titles. */
    @Query("select q from Quiz q left join fetch q.questions where q.own.by = :teacher order by q.title.es, q.slug")
    List<Quiz> findByOwner(UUID teacher);

    /** Deletes the generated quizzes from before that moment that nobody has an attempt at. */
    @Modifying
    @Query("""
            delete from Quiz q where q.generated < :before
            and not exists (select a from Attempt a where a.quiz = q.slug)""")
    void deleteGeneratedBefore(Instant before);

    Quiz save(Quiz quiz);

    void delete(Quiz quiz);
}
