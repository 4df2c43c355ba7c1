/** Taking a quiz: one question at a time, and what the answer rests on. */
@NamedInterface("ui")
@NullMarked
package org.cronosur.quiz.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
