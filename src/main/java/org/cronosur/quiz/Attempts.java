package org.cronosur.quiz;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All attempts. What is found stays locked for other transactions, so that two tabs take turns. */
interface Attempts extends Repository<Attempt, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = :id")
    Optional<Attempt> find(UUID id);

    /** The attempt begun last; of two begun at the same moment the one that is under way. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Attempt a where a.learner = :learner and a.quiz = :quiz
            order by a.begun desc, a.finished desc nulls first limit 1""")
    Optional<Attempt> findLatest(LearnerKey learner, String quiz);

    /** All attempts of a learner at a quiz, the earliest first; not locked. */
    List<Attempt> findByLearnerAndQuizOrderByBegun(LearnerKey learner, String quiz);

    /** The attempts under way whose time is over. */
    @Query("select a.id from Attempt a where a.underway = true and a.deadline <= :now")
    List<UUID> findOverdue(Instant now);

    @Modifying
    @Query("delete from Attempt a where a.learner = :learner")
    void deleteByLearner(LearnerKey learner);

    Attempt save(Attempt attempt);

    void delete(Attempt attempt);

    void flush();
}
