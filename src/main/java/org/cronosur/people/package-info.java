/** Who signs in: teachers and administrators, what each may do, and the door to the desk. Pupils have no account. */
@ApplicationModule(
        displayName = "people",
        allowedDependencies = {"language"})
@NullMarked
package org.cronosur.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
