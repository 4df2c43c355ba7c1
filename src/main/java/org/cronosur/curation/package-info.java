/** Event sets: chosen events in an order, with notes; the lessons that come with the program are such sets. */
@ApplicationModule(
        displayName = "curation",
        allowedDependencies = {"time", "language", "texts", "catalogue", "shipment", "visual", "people"})
@NullMarked
package org.cronosur.curation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
