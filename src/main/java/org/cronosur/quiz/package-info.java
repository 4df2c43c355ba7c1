/** Questions about events: put to a learner, graded, kept as they are answered, and explained with who says so. */
@ApplicationModule(
        displayName = "quiz",
        allowedDependencies = {
            "time",
            "language",
            "texts",
            "texts :: reading",
            "catalogue",
            "curation",
            "shipment",
            "visual",
            "people"
        })
@NullMarked
package org.cronosur.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
