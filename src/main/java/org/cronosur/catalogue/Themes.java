package org.cronosur.catalogue;

import org.springframework.data.repository.ListCrudRepository;

/** All themes. */
public interface Themes extends ListCrudRepository<Theme, String> {}
