package org.cronosur.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findBySignInName(String signInName);

    Optional<Account> findBySchoolSubject(String schoolSubject);

    @EntityGraph(attributePaths = "devices")
    @Query("select a from Account a where a.id = :id")
    Optional<Account> findWithDevices(UUID id);

    /** So that two who resign at the same time do not both go. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = org.cronosur.people.Role.ADMINISTRATOR order by a.id")
    List<Account> findLockedAdministrators();

    boolean existsBySignInName(String signInName);

    @Query("select a from Account a order by a.name, a.signInName")
    List<Account> findAll();

    long count();

    Account save(Account account);
}
