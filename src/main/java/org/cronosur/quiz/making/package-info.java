/** Makes questions out of events: pure, from the same events and the same seed always the same. */
@NamedInterface("making")
@NullMarked
package org.cronosur.quiz.making;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
