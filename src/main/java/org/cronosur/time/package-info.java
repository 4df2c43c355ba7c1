/** Dates as historians know them: this room exists so that no other room takes a vague date for a sharp one. */
@ApplicationModule(
        displayName = "Time",
        allowedDependencies = {})
@NullMarked
package org.cronosur.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
