/** Where teachers make quizzes: a form for every kind of question, and what it will look like. */
@NullMarked
package org.cronosur.quiz.ui.desk;

import org.jspecify.annotations.NullMarked;
