package org.cronosur.quiz;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How far a reason in the learner's own words got. A teacher's judgement counts in the points of the answer, as
 * {@link Grading#judged} says; what the learner thinks of her own reason is told beside them and is none of them.
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
