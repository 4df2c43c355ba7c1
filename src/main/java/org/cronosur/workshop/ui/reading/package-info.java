/** The screens on which a teacher reads a text into events. */
@NullMarked
package org.cronosur.workshop.ui.reading;

import org.jspecify.annotations.NullMarked;
