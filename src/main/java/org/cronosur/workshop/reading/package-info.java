/** Reading a text into events: what was read, what became of each finding, and the copies of texts the program speaks of. */
@NullMarked
package org.cronosur.workshop.reading;

import org.jspecify.annotations.NullMarked;
