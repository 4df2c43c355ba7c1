package org.cronosur.workshop.reading;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All copies that are attached. */
interface AttachedCopies extends Repository<AttachedCopy, String> {

    Optional<AttachedCopy> findByText(String text);

    boolean existsByText(String text);

    AttachedCopy save(AttachedCopy copy);

    void delete(AttachedCopy copy);

    void flush();
}
