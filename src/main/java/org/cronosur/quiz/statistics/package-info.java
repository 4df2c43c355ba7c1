/** What the answers to a quiz tell a teacher: how hard a question was, and whether it told those who know from the others. */
@NullMarked
package org.cronosur.quiz.statistics;

import org.jspecify.annotations.NullMarked;
