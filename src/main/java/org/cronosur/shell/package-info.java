/** The frame around every view: layout, menu, language, error pages. Imports no room, and no room imports it. */
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {"language"})
@NullMarked
package org.cronosur.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
