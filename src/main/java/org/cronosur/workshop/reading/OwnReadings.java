package org.cronosur.workshop.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All readings of all teachers. */
interface OwnReadings extends Repository<OwnReading, UUID> {

    Optional<OwnReading> findById(UUID id);

    List<OwnReading> findByOwnerOrderByTouchedDesc(UUID owner);

    @Query(
            "select p from ReadPassage p where p.key.readingId = :reading and p.key.number between :first and :last order by p.key.number")
    List<ReadPassage> findPassages(UUID reading, int first, int last);

    /** Its passages and findings go with it. */
    @Modifying
    @Query("delete from OwnReading r where r.id = :id")
    void deleteById(UUID id);
}
