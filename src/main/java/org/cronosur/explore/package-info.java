/** The main views: timeline, map, filters and detail; the page of an event; the texts and their comparison. */
@ApplicationModule(
        displayName = "explore",
        allowedDependencies = {"time", "language", "texts", "catalogue", "visual"})
@NullMarked
package org.cronosur.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
