package org.cronosur.quiz;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * What a learner has chosen or moved and not yet answered. It survives a reload; when the attempt is handed in, or its
 * time is over, it becomes an answer.
 *
 * @param wording of the question, as it was put
 */
@Embeddable
record Draft(
        @ManyToOne @JoinColumn(name = "wording") Wording wording,
        @Convert(converter = ResponseColumn.class) Response response) {

    Draft(Question question, Response response) {
        this(new Wording(question), response);
    }

    /** Whether it can stand for the question as it is asked now, too, which has been edited since. */
    boolean fits(Question now) {
        if (!now.id().equals(question().id())) {
            return false;
        }
        try {
            Grading.grade(now, response);
            return true;
        } catch (IllegalArgumentException edited) {
            return false;
        }
    }

    Question question() {
        return wording.question();
    }
}
