/** Signing in, the first account, the desk and what belongs to one's own account. */
@NullMarked
package org.cronosur.people.ui;

import org.jspecify.annotations.NullMarked;
