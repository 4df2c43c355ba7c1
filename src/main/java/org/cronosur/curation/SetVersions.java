package org.cronosur.curation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The versions of all sets of teachers. */
interface SetVersions extends Repository<SetVersion, java.util.UUID> {

    /** Newest first. */
    List<SetVersion> findBySetOrderByNumberDesc(String set);

    Optional<SetVersion> findBySetAndNumber(String set, int number);

    SetVersion save(SetVersion version);
}
