package org.cronosur.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day of study begins at four in the morning where the learner is. */
class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T06:59:59Z, America/Argentina/Buenos_Aires, 2026-03-09",
        "2026-03-10T07:00:00Z, America/Argentina/Buenos_Aires, 2026-03-10",
        "2026-03-10T07:00:00Z, America/Mexico_City, 2026-03-09",
        "2026-03-10T07:00:00Z, Europe/Madrid, 2026-03-10",
        // clocks in Chile go back on 4 April at midnight and forward on 5 September
        "2026-04-05T07:59:59Z, America/Santiago, 2026-04-04",
        "2026-04-05T08:00:00Z, America/Santiago, 2026-04-05",
        "2026-09-06T06:59:59Z, America/Santiago, 2026-09-05",
        "2026-09-06T07:00:00Z, America/Santiago, 2026-09-06",
        // clocks in Spain go forward on 29 March and back on 25 October, before four in the morning
        "2026-03-29T01:59:59Z, Europe/Madrid, 2026-03-28",
        "2026-03-29T02:00:00Z, Europe/Madrid, 2026-03-29",
        "2026-10-25T02:59:59Z, Europe/Madrid, 2026-10-24",
        "2026-10-25T03:00:00Z, Europe/Madrid, 2026-10-25",
    })
    void endsAtFour(Instant instant, ZoneId zone, LocalDate day) {
        assertThat(new Moment(instant, zone).day()).isEqualTo(day);
    }

    /** Antarctica/Troll moves its clocks by two hours, from one to three; Casey changed at four in the morning. */
    @ParameterizedTest
    @ValueSource(
            strings = {"America/Santiago", "Europe/Madrid", "Antarctica/Troll", "Antarctica/Casey", "Africa/Casablanca"
            })
    void neverGoesBackWhateverTheClocksDo(String zone) {
        LocalDate before = LocalDate.MIN;
        Instant end = Instant.parse("2021-01-01T00:00:00Z");
        for (Instant now = Instant.parse("2018-01-01T00:00:00Z");
                now.isBefore(end);
                now = now.plus(Duration.ofMinutes(30))) {
            LocalDate day = new Moment(now, ZoneId.of(zone)).day();
            assertThat(day).as("at " + now).isAfterOrEqualTo(before);
            before = day;
        }
    }

    @Test
    void aNightOfLearningBelongsToTheDayBefore() {
        ZoneId lima = ZoneId.of("America/Lima");
        Instant evening = Instant.parse("2026-05-11T03:30:00Z");
        Instant night = evening.plus(Duration.ofHours(3));

        assertThat(new Moment(night, lima).day()).isEqualTo(new Moment(evening, lima).day());
    }
}
