package org.cronosur.practice;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was done in the weeks behind, and what falls due in the weeks ahead as far as it is known today. Cards that are
 * overdue fall due today.
 *
 * @param weeks each of seven days from Monday on, the oldest week first
 */
public record Workload(LocalDate today, List<List<Day>> weeks) {

    /** So many weeks behind are shown, beside this one. */
    static final int WEEKS_BEHIND = 8;

    static final int WEEKS_AHEAD = 8;

    /**
     * One day of study.
     *
     * @param done answers that were given
     * @param due cards that fall due
     */
    public record Day(LocalDate date, int done, int due) {}

    static Workload of(LocalDate today, List<Cards.Load> done, List<Cards.Load> due) {
        Map<LocalDate, Integer> doneOn = onDays(done.stream());
        Map<LocalDate, Integer> dueOn = onDays(
                due.stream().map(load -> load.day().isBefore(today) ? new Cards.Load(today, load.cards()) : load));
        LocalDate monday = firstDay(today);
        return new Workload(
                today,
                IntStream.range(0, WEEKS_BEHIND + 1 + WEEKS_AHEAD)
                        .mapToObj(monday::plusWeeks)
                        .map(first -> IntStream.range(0, DayOfWeek.values().length)
                                .mapToObj(first::plusDays)
                                .map(day -> new Day(day, doneOn.getOrDefault(day, 0), dueOn.getOrDefault(day, 0)))
                                .toList())
                        .toList());
    }

    private static Map<LocalDate, Integer> onDays(Stream<Cards.Load> loads) {
        return loads.collect(toMap(Cards.Load::day, load -> (int) load.cards(), Integer::sum));
    }

    /** The Monday with which it begins. */
    static LocalDate firstDay(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS_BEHIND);
    }

    /** The Sunday with which it ends. */
    static LocalDate lastDay(LocalDate today) {
        return firstDay(today).plusWeeks(WEEKS_BEHIND + 1 + WEEKS_AHEAD).minusDays(1);
    }

    /** All days with something on them. */
    public List<Day> busyDays() {
        return weeks.stream()
                .flatMap(List::stream)
                .filter(day -> day.done() + day.due() > 0)
                .toList();
    }

    /** Answers that were given today. */
    public int doneToday() {
        return busyDays().stream()
                .filter(day -> day.date().equals(today))
                .mapToInt(Day::done)
                .sum();
    }

    /** The next day after today on which cards fall due, as far as it is shown. */
    public Optional<LocalDate> nextDue() {
        return busyDays().stream()
                .filter(day -> day.due() > 0 && day.date().isAfter(today))
                .map(Day::date)
                .findFirst();
    }

    /** The most that was done or is due on one day. */
    public int peak() {
        return busyDays().stream()
                .mapToInt(day -> Math.max(day.done(), day.due()))
                .max()
                .orElse(0);
    }
}
