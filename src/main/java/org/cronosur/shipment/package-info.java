/** The content that comes with the program: read from seed-data, checked, and brought up to date in one transaction. */
@ApplicationModule(
        displayName = "shipment",
        allowedDependencies = {"time"})
@NullMarked
package org.cronosur.shipment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
