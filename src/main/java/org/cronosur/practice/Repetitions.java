package org.cronosur.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.quiz.LearnerKey;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All answers to cards. */
interface Repetitions extends Repository<Repetition, UUID> {

    Optional<Repetition> findByIdAndLearner(UUID id, LearnerKey learner);

    Optional<Repetition> findByCardAndTurn(UUID card, int turn);

    List<Repetition> findByLearnerOrderByGiven(LearnerKey learner);

    /** How many answers were given on a day. */
    @Query("""
            select r.day, count(r) from Repetition r where r.learner = :learner and r.day >= :first
            group by r.day""")
    List<Cards.Load> doneSince(LearnerKey learner, LocalDate first);

    /** A card and how well it was answered out of turn. */
    record Crammed(UUID card, Grade grade, Instant given) {}

    @Query("""
            select r.card, r.grade, r.given from Repetition r
            where r.learner = :learner and r.cram and r.given >= :since order by r.given""")
    List<Crammed> crammedSince(LearnerKey learner, Instant since);

    long countByLearner(LearnerKey learner);

    @Modifying
    @Query("delete from Repetition r where r.learner = :learner")
    void deleteByLearner(LearnerKey learner);
}
