package org.cronosur.practice;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.assertj.core.data.Offset;

/** A learner in Lima, on a day in March. */
final class StudyFixture {

    static final ZoneId LIMA = ZoneId.of("America/Lima");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Moment MORNING = onDay(TODAY);

    private StudyFixture() {}

    /** The morning of a day. */
    static Moment onDay(LocalDate day) {
        return new Moment(day.atTime(LocalTime.of(9, 0)).atZone(LIMA).toInstant(), LIMA);
    }

    /** So many minutes after {@link #MORNING}. */
    static Moment inMinutes(int minutes) {
        return MORNING.plus(Duration.ofMinutes(minutes));
    }

    /**
     * How far a stability may lie from that of the reference, which rounds retrievability to 8 decimals before it goes on:
     * the last digits of a stability of years differ.
     */
    static Offset<Double> oneMillionthOf(double stability) {
        return Offset.offset(1e-6 * Math.max(1, stability));
    }
}
