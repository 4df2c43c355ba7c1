/** What is said in more than one language: content in Spanish and English, an interface in Portuguese besides. */
@ApplicationModule(
        displayName = "language",
        allowedDependencies = {})
@NullMarked
package org.cronosur.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
