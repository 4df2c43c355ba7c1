/** What the answers to a quiz tell a teacher: who knew what, and whether the questions were any good. */
@ApplicationModule(
        displayName = "results",
        allowedDependencies = {"time", "language", "quiz", "quiz :: ui", "exchange", "people", "visual"})
@NullMarked
package org.cronosur.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
