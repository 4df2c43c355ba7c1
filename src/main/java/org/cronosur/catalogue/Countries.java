package org.cronosur.catalogue;

import org.springframework.data.repository.ListCrudRepository;

/** All countries of the region. */
public interface Countries extends ListCrudRepository<Country, String> {}
