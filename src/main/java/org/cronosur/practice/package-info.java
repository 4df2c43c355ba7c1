/** Self-study: every learner has cards that ask about events, and each comes back when it is about to be forgotten. */
@ApplicationModule(
        displayName = "practice",
        allowedDependencies = {"language", "catalogue", "curation", "quiz", "quiz :: ui", "visual"})
@NullMarked
package org.cronosur.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
