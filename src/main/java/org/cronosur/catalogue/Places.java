package org.cronosur.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All places. */
public interface Places extends ListCrudRepository<Place, String> {

    /** The shipped places and a teacher's own. */
    @Query("select p from Place p where p.owner is null or p.owner = :teacher order by p.name.es, p.slug")
    List<Place> findKnownTo(UUID teacher);

    /** Forgets those of a teacher's places where no event happened. */
    @Modifying
    @Query("delete from Place p where p.owner = :teacher and not exists (select 1 from Event e where e.place = p)")
    void forgetUnused(UUID teacher);
}
