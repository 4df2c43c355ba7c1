package org.cronosur.curation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The versions of all sets of teachers. */
interface SetVersions extends Repository<SetVersion, UUID> {

    /** Newest first. */
    List<SetVersion> findBySetOrderByNumberDesc(String set);

    /** The last one and the one before it, as far as there are. */
    List<SetVersion> findFirst2BySetOrderByNumberDesc(String set);

    Optional<SetVersion> findBySetAndNumber(String set, int number);

    SetVersion save(SetVersion version);
}
