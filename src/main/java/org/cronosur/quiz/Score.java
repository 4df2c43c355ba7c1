package org.cronosur.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;

/**
 * How much of an answer was right.
 *
 * @param share 0 to 1
 */
@Embeddable
public record Score(@Column(name = "score") double share) {

    public static final Score NONE = new Score(0);
    public static final Score FULL = new Score(1);

    /** @throws IllegalArgumentException if the share is not 0 to 1 */
    public Score {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A score is 0 to 1, not " + share);
        }
    }

    /** The arithmetic mean, {@link #NONE} of no score at all. */
    public static Score mean(Collection<Score> scores) {
        return new Score(scores.stream().mapToDouble(Score::share).average().orElse(0));
    }

    /** What is left of it when a part of it is taken off, 0 to 1: 0.8 less 0.25 is 0.6. */
    public Score less(double part) {
        return new Score(share * (1 - part));
    }

    /** In percent, rounded half up; 100 only for the full score and 0 only for none. */
    public int percent() {
        long rounded = Math.round(share * 100);
        return (int) (share > 0 && share < 1 ? Math.clamp(rounded, 1, 99) : rounded);
    }
}
