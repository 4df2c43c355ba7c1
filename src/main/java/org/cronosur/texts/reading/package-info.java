/** What can be read out of a text: passages, the dates they state, the places and names they speak of. */
@NamedInterface("reading")
@NullMarked
package org.cronosur.texts.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
