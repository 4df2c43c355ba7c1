package org.cronosur.catalogue;

import org.springframework.data.repository.ListCrudRepository;

/** All actors. */
public interface Actors extends ListCrudRepository<Actor, String> {}
