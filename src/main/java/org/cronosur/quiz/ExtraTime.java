package org.cronosur.quiz;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * More time for a person who needs it. The teacher hands her the code, alone and on paper: no name is stored, and nobody
 * else in the class sees that somebody has more time.
 *
 * @param code in capitals, 3 to 20 letters and digits; the pupil may type it in any case
 * @param percent how much is added to the time limit, 1 to 300
 */
@Embeddable
public record ExtraTime(String code, int percent) {

    public static final int MOST_PERCENT = 300;

    /** @throws IllegalArgumentException if the code or the percent are not as described */
    public ExtraTime {
        code = normal(code);
        if (!code.matches("[\\p{L}\\d]{3,20}")) {
            throw new IllegalArgumentException("A code has 3 to 20 letters and digits: " + code);
        }
        if (percent < 1 || percent > MOST_PERCENT) {
            throw new IllegalArgumentException("Extra time is 1 to " + MOST_PERCENT + " percent, not " + percent);
        }
    }

    /** Whether somebody typed this code. */
    boolean isGrantedBy(String typed) {
        return code.equals(normal(typed));
    }

    private static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
