/** The source texts: who speaks, when and from where, and how a place in them is cited. */
@ApplicationModule(
        displayName = "texts",
        allowedDependencies = {"time", "language", "shipment", "people"})
@NullMarked
package org.cronosur.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
