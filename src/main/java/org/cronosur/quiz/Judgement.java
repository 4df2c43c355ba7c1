package org.cronosur.quiz;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How far a reason in the learner's own words got. It is told beside the points of the answer and never mixed with them:
 * what a person judges is not what the program graded.
 */
@Embeddable
public record Judgement(
        @Enumerated(EnumType.STRING) Rubric.Level level,
        @Enumerated(EnumType.STRING) Judge judge) {

    /** Who judged. */
    public enum Judge {
        SELF,
        TEACHER
    }

    /** Whether it stands, whatever the learner thinks. */
    public boolean isTeachers() {
        return judge == Judge.TEACHER;
    }

    /** 0, 0.5 or 1. */
    public double share() {
        return level.share();
    }
}
