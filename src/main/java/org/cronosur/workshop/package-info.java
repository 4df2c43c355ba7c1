/** Where teachers add what the shipped content lacks: their own events with the texts, places and actors in them. */
@ApplicationModule(
        displayName = "workshop",
        allowedDependencies = {"time", "language", "texts", "texts :: reading", "catalogue", "visual", "people"})
@NullMarked
package org.cronosur.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
