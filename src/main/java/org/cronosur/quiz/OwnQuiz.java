package org.cronosur.quiz;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher's own quiz has besides.
 *
 * @param by the account of the teacher who made it
 * @param published whether pupils may take it; before that only the teacher sees it
 * @param revision counts the changes from 0, so that two windows that change the same quiz notice each other
 * @param copyOf the slug of the shipped quiz it began as; null for one that began empty
 */
@Embeddable
public record OwnQuiz(
        UUID by,
        Boolean published,
        Integer revision,
        @Nullable String copyOf) {

    static OwnQuiz begunBy(UUID teacher, @Nullable String copyOf) {
        return new OwnQuiz(teacher, false, 0, copyOf);
    }

    OwnQuiz revised() {
        return new OwnQuiz(by, published, revision + 1, copyOf);
    }

    OwnQuiz opened(boolean toPupils) {
        return new OwnQuiz(by, toPupils, revision + 1, copyOf);
    }
}
