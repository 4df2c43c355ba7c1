package org.cronosur.quiz;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * What a learner has chosen or moved and not yet answered. It survives a reload; when the attempt is handed in, or its
 * time is over, it becomes an answer.
 *
 * @param question as it was put
 */
@Embeddable
record Draft(
        @Convert(converter = QuestionColumn.class) Question question,
        @Convert(converter = ResponseColumn.class) Response response) {}
