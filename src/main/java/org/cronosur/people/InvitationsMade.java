package org.cronosur.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All invitations. */
interface InvitationsMade extends Repository<Invitation, UUID> {

    Optional<Invitation> findByDigest(String digest);

    /** For the one use of it: whoever comes at the same time waits, and finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.digest = :digest")
    Optional<Invitation> findLocked(String digest);

    @Query("select i from Invitation i where i.used is null and i.expires > :now order by i.expires")
    List<Invitation> findOpen(Instant now);

    Invitation save(Invitation invitation);

    @Modifying
    @Query("delete from Invitation i where i.id = :id")
    void remove(UUID id);

    @Modifying
    @Query("delete from Invitation i where i.forAccount = :account and i.used is null")
    void removeOpenFor(UUID account);
}
