/** Taking a quiz: one question at a time, and what the answer rests on. */
@NullMarked
package org.cronosur.quiz.ui;

import org.jspecify.annotations.NullMarked;
