package org.cronosur.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findBySignInName(String signInName);

    boolean existsBySignInName(String signInName);

    @Query("select a from Account a order by a.name, a.signInName")
    List<Account> findAll();

    long count();

    Account save(Account account);
}
