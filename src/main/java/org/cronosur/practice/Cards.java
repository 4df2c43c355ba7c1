package org.cronosur.practice;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.quiz.LearnerKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cards. What is looked for by its turn leaves some subjects out; their cards wait. */
interface Cards extends Repository<Card, UUID> {

    /** Found locked for other transactions, so that two tabs take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Card c where c.id = :id and c.learner = :learner")
    Optional<Card> find(UUID id, LearnerKey learner);

    List<Card> findByLearner(LearnerKey learner);

    int countByLearner(LearnerKey learner);

    /** Of those that are back in minutes the one that has waited longest, up to a moment. */
    @Query("""
            select c from Card c where c.learner = :learner and c.active
            and c.standing.phase in (LEARNING, RELEARNING) and c.standing.dueAt <= :until
            and c.subject not in :leftOut
            order by c.standing.dueAt, c.id limit 1""")
    Optional<Card> findInSteps(LearnerKey learner, Instant until, Collection<String> leftOut);

    /** Of those that are due in days the one that has waited longest. */
    @Query("""
            select c from Card c where c.learner = :learner and c.active
            and c.standing.phase = REVIEW and c.standing.due <= :today
            and c.subject not in :leftOut
            order by c.standing.due, c.spread, c.id limit 1""")
    Optional<Card> findDue(LearnerKey learner, LocalDate today, Collection<String> leftOut);

    @Query("""
            select c from Card c where c.learner = :learner and c.active
            and c.standing.phase = org.cronosur.practice.Phase.NEW
            and c.subject not in :leftOut order by c.position limit 1""")
    Optional<Card> findNew(LearnerKey learner, Collection<String> leftOut);

    /**
     * How many cards are in a phase.
     *
     * @param due how many of them are due by days
     * @param waiting how many of them wait for minutes
     * @param back when the first of those comes back
     */
    record Count(
            Phase phase,
            long cards,
            long due,
            long waiting,
            @Nullable Instant back) {}

    @Query("""
            select c.standing.phase, count(c),
            sum(case when c.standing.due <= :today then 1 else 0 end),
            sum(case when c.standing.dueAt > :now then 1 else 0 end),
            min(case when c.standing.dueAt > :now then c.standing.dueAt end)
            from Card c where c.learner = :learner and c.active and c.subject not in :leftOut
            group by c.standing.phase""")
    List<Count> count(LearnerKey learner, LocalDate today, Instant now, Collection<String> leftOut);

    int countByLearnerAndActiveTrueAndSubjectIn(LearnerKey learner, Collection<String> subjects);

    int countByLearnerAndFirstAsked(LearnerKey learner, LocalDate day);

    /** How many cards fall due on a day. */
    record Load(LocalDate day, long cards) {}

    @Query("""
            select c.standing.due, count(c) from Card c where c.learner = :learner and c.active
            and c.standing.due <= :last and c.subject not in :leftOut group by c.standing.due""")
    List<Load> loadUntil(LearnerKey learner, LocalDate last, Collection<String> leftOut);

    /** What an overview needs of a card. */
    record Glance(String subject, Phase phase) {}

    @Query("""
            select c.subject, c.standing.phase from Card c
            where c.learner = :learner and c.active""")
    List<Glance> glanceAt(LearnerKey learner);

    /**
     * What is known of how well a card is known.
     *
     * @param stability null as long as it is new
     */
    record Weakness(
            UUID id,
            String subject,
            @Nullable Double stability,
            @Nullable LocalDate reviewed) {

        /** 0 to 1; 0 for a new card. */
        double retrievability(LocalDate today) {
            return stability == null || reviewed == null
                    ? 0
                    : Fsrs.withDefaults().retrievability(today.toEpochDay() - reviewed.toEpochDay(), stability);
        }
    }

    @Query("""
            select c.id, c.subject, c.standing.memory.stability, c.standing.reviewed
            from Card c where c.learner = :learner and c.active order by c.spread""")
    List<Weakness> weaknessOf(LearnerKey learner);

    @Modifying
    @Query("delete from Card c where c.learner = :learner")
    void deleteByLearner(LearnerKey learner);
}
