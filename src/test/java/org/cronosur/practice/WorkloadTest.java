package org.cronosur.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.practice.StudyFixture.TODAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done and what is ahead, week by week. */
class WorkloadTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6})
    void showsWholeWeeksWithTodayAmongThem(int daysLater) {
        LocalDate today = TODAY.plusDays(daysLater);
        Workload workload = Workload.of(today, List.of(), List.of());

        assertThat(workload.weeks()).hasSize(17).allSatisfy(week -> {
            assertThat(week).hasSize(7);
            assertThat(week.getFirst().date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        });
        assertThat(workload.weeks().get(8)).extracting(Workload.Day::date).contains(today);
        assertThat(workload.weeks().getLast().getLast().date()).isEqualTo(Workload.lastDay(today));
    }

    @Test
    void whatIsOverdueFallsDueToday() {
        Workload workload = Workload.of(
                TODAY,
                List.of(new Cards.Load(TODAY.minusDays(1), 4)),
                List.of(
                        new Cards.Load(TODAY.minusDays(5), 2),
                        new Cards.Load(TODAY, 3),
                        new Cards.Load(TODAY.plusDays(9), 1)));

        assertThat(workload.busyDays())
                .containsExactly(
                        new Workload.Day(TODAY.minusDays(1), 4, 0),
                        new Workload.Day(TODAY, 0, 5),
                        new Workload.Day(TODAY.plusDays(9), 0, 1));
        assertThat(workload.peak()).isEqualTo(5);
    }
}
