package org.cronosur.practice;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a learner wants to study.
 *
 * @param retention the share of cards that are to be remembered when they come back, {@link #LEAST_RETENTION} to
 *     {@link #MOST_RETENTION}
 * @param newPerDay how many cards are asked for the first time on one day, 0 to {@link #MOST_NEW_PER_DAY}
 * @param exam the day of a test; null where there is none
 */
@Embeddable
public record Plan(
        double retention, int newPerDay, @Nullable LocalDate exam) {

    public static final double LEAST_RETENTION = 0.8;
    public static final double MOST_RETENTION = 0.97;
    public static final int MOST_NEW_PER_DAY = 100;

    /** Nine of ten are to be remembered, and ten new cards a day are some ten minutes of work. */
    public static final Plan USUAL = new Plan(0.9, 10, null);

    /** Over so many days before a test the last reviews are spread. */
    private static final int LAST_WEEK = 7;

    private static final int THIRD = 3;

    /** @throws IllegalArgumentException if a value is out of its bounds */
    public Plan {
        if (!(retention >= LEAST_RETENTION && retention <= MOST_RETENTION)) {
            throw new IllegalArgumentException("No retention to aim at: " + retention);
        }
        if (newPerDay < 0 || newPerDay > MOST_NEW_PER_DAY) {
            throw new IllegalArgumentException("No number of new cards a day: " + newPerDay);
        }
    }

    public Plan withExam(@Nullable LocalDate day) {
        return new Plan(retention, newPerDay, day);
    }

    /** The test, as long as it is not over. */
    public Optional<LocalDate> examAhead(LocalDate today) {
        return Optional.ofNullable(exam).filter(day -> !day.isBefore(today));
    }

    /**
     * How long a card may wait. With a test ahead it comes back before it, on the eve at the latest. What would come
     * later is spread over the last week (where less than three weeks are left, over their last third), so that not all
     * of it falls on the eve. On the eve itself and later nothing is left to be shortened.
     *
     * @param interval days, at least 1
     * @param spread tells cards apart; the same card always falls on the same day of the last week
     * @return days, at least 1 and at most {@code interval}
     */
    int capped(int interval, LocalDate today, int spread) {
        long left = examAhead(today)
                .map(day -> day.toEpochDay() - today.toEpochDay() - 1)
                .orElse(0L);
        if (left < 1 || interval <= left) {
            return interval;
        }
        int week = (int) Math.clamp((left + 1) / THIRD, 1, LAST_WEEK);
        return (int) left - Math.floorMod(spread, week);
    }
}
