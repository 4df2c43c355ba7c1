/** Timeline and map: Vaadin components around the elements of frontend/. They know items and dates, no events. */
@ApplicationModule(
        displayName = "visual",
        allowedDependencies = {"time", "language"})
@NullMarked
package org.cronosur.visual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
