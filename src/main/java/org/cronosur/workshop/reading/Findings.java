package org.cronosur.workshop.reading;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All findings of all readings. */
interface Findings extends Repository<Finding, UUID> {

    Optional<Finding> findByReadingIdAndNumber(UUID reading, int number);

    /** Kept from other windows until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Finding f where f.readingId = :reading and f.number = :number")
    Optional<Finding> findLocked(UUID reading, int number);

    @Query("""
            select f from Finding f where f.readingId = :reading and f.passage between :first and :last
            order by f.number""")
    List<Finding> findInPassages(UUID reading, int first, int last);

    List<Finding> findByReadingIdAndNumberBetweenOrderByNumber(UUID reading, int first, int last);

    @Query("select min(f.number) from Finding f where f.readingId = :reading and f.fate = :fate and f.number > :number")
    Optional<Integer> findNext(UUID reading, Fate fate, int number);

    @Query("select f.fate, count(f) from Finding f where f.readingId = :reading group by f.fate")
    List<Object[]> countByFate(UUID reading);

    @Query("select f from Finding f where f.readingId = :reading and f.event is not null order by f.number")
    List<Finding> findWithEvents(UUID reading);

    /** What was decided last comes first. */
    Optional<Finding> findFirstByReadingIdAndDecidedNotNullOrderByDecidedDescNumberDesc(UUID reading);

    Finding save(Finding finding);
}
