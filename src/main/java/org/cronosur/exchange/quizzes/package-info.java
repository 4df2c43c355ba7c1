/** Quizzes in formats that other programs read, and read from them. */
@NullMarked
package org.cronosur.exchange.quizzes;

import org.jspecify.annotations.NullMarked;
