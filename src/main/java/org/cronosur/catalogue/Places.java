package org.cronosur.catalogue;

import org.springframework.data.repository.ListCrudRepository;

/** All places. */
public interface Places extends ListCrudRepository<Place, String> {}
