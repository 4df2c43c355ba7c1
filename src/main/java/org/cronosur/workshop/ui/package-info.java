/** The lists and forms in which a teacher's own events and texts are made. */
@NullMarked
package org.cronosur.workshop.ui;

import org.jspecify.annotations.NullMarked;
