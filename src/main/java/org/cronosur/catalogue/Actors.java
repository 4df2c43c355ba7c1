package org.cronosur.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All actors. */
public interface Actors extends ListCrudRepository<Actor, String> {

    /** The shipped actors and a teacher's own. */
    @Query("select a from Actor a where a.owner is null or a.owner = :teacher order by a.name.es, a.slug")
    List<Actor> findKnownTo(UUID teacher);

    /** The shipped actors. */
    @Query("select a from Actor a where a.owner is null order by a.slug")
    List<Actor> findShipped();

    /** Forgets those of a teacher's actors who take part in no event. */
    @Modifying
    @Query("""
            delete from Actor a where a.owner = :teacher
            and not exists (select 1 from Event e join e.actors part where part = a)""")
    void forgetUnused(UUID teacher);
}
