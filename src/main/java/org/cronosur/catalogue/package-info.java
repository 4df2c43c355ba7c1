/** What happened, when, where and who took part, and which text claims it in what words. */
@ApplicationModule(
        displayName = "catalogue",
        allowedDependencies = {"time", "language", "texts", "shipment", "people"})
@NullMarked
package org.cronosur.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
