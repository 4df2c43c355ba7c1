/** Event sets in formats that other programs read. */
@ApplicationModule(
        displayName = "exchange",
        allowedDependencies = {
            "time",
            "language",
            "texts",
            "texts :: reading",
            "catalogue",
            "curation",
            "quiz",
            "people"
        })
@NullMarked
package org.cronosur.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
