package org.cronosur.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A moment as a learner lives it. A day of study begins at four in the morning, so that whoever learns past midnight
 * still does so today.
 *
 * @param zone where the learner is
 */
record Moment(Instant instant, ZoneId zone) {

    private static final LocalTime MORNING = LocalTime.of(4, 0);

    /** The day of study it belongs to. */
    LocalDate day() {
        ZonedDateTime local = instant.atZone(zone);
        LocalDate date = local.toLocalDate();
        return local.isBefore(morningOf(date)) ? date.minusDays(1) : date;
    }

    /** Where the clocks leave four o'clock out the day begins when they go on; where it comes twice, at the first. */
    private ZonedDateTime morningOf(LocalDate date) {
        return date.atTime(MORNING).atZone(zone);
    }

    Moment plus(Duration duration) {
        return new Moment(instant.plus(duration), zone);
    }
}
