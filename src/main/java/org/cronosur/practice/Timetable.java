package org.cronosur.practice;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * When a card comes back: after minutes while it is being learned, then after the days that {@link Fsrs} reckons. Two
 * reviews on one day of study count as reviews of the same day; there is no chance in it.
 */
final class Timetable {

    static final List<Duration> LEARNING_STEPS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    static final List<Duration> RELEARNING_STEPS = List.of(Duration.ofMinutes(10));

    private final Fsrs fsrs;
    private final Plan plan;

    Timetable(Fsrs fsrs, Plan plan) {
        this.fsrs = fsrs;
        this.plan = plan;
    }

    /** @param spread tells cards apart, see {@link Plan#capped} */
    Standing after(Standing before, Grade grade, Moment now, int spread) {
        Memory memory = memoryAfter(before, grade, now.day());
        return switch (before.phase()) {
            case NEW, LEARNING -> step(Phase.LEARNING, LEARNING_STEPS, before.step(), grade, memory, now, spread);
            case RELEARNING -> step(Phase.RELEARNING, RELEARNING_STEPS, before.step(), grade, memory, now, spread);
            case REVIEW ->
                grade == Grade.AGAIN
                        ? step(Phase.RELEARNING, RELEARNING_STEPS, 0, grade, memory, now, spread)
                        : inDays(memory, now.day(), spread);
        };
    }

    /** The steps of a phase; none where it counts in days. */
    static List<Duration> stepsOf(Phase phase) {
        return switch (phase) {
            case LEARNING -> LEARNING_STEPS;
            case RELEARNING -> RELEARNING_STEPS;
            case NEW, REVIEW -> List.of();
        };
    }

    private Memory memoryAfter(Standing before, Grade grade, LocalDate today) {
        if (before.phase() == Phase.NEW) {
            return Memory.first(fsrs, grade);
        }
        long days = Math.max(0, today.toEpochDay() - before.lastReview().toEpochDay());
        return before.known().after(fsrs, days, grade);
    }

    private Standing step(
            Phase phase, List<Duration> steps, int step, Grade grade, Memory memory, Moment now, int spread) {
        return switch (grade) {
            case AGAIN -> inMinutes(phase, 0, steps.getFirst(), memory, now);
            case HARD -> inMinutes(phase, step, afterHard(steps), memory, now);
            case GOOD ->
                step + 1 < steps.size()
                        ? inMinutes(phase, step + 1, steps.get(step + 1), memory, now)
                        : inDays(memory, now.day(), spread);
            case EASY -> inDays(memory, now.day(), spread);
        };
    }

    /** Halfway between the first two steps, in whole minutes; half as long again where there is one. */
    private static Duration afterHard(List<Duration> steps) {
        double minutes = steps.size() > 1
                ? (steps.getFirst().toMinutes() + steps.get(1).toMinutes()) / 2.0
                : steps.getFirst().toMinutes() * 1.5;
        return Duration.ofMinutes(Math.round(minutes));
    }

    private static Standing inMinutes(Phase phase, int step, Duration wait, Memory memory, Moment now) {
        return Standing.inMinutes(phase, step, memory, now, now.plus(wait));
    }

    private Standing inDays(Memory memory, LocalDate today, int spread) {
        int interval = plan.capped(fsrs.interval(memory.stability(), plan.retention()), today, spread);
        return Standing.inDays(memory, today, today.plusDays(interval));
    }

    /**
     * When a card is due after the plan has changed. What is counted in minutes stays as it is; so does the past: what was
     * due before today is due still.
     */
    Standing replanned(Standing standing, LocalDate today, int spread) {
        if (standing.phase() != Phase.REVIEW) {
            return standing;
        }
        LocalDate reviewed = standing.lastReview();
        LocalDate due = reviewed.plusDays(fsrs.interval(standing.known().stability(), plan.retention()));
        long left = due.toEpochDay() - today.toEpochDay();
        return Standing.inDays(
                standing.known(), reviewed, left < 1 ? due : today.plusDays(plan.capped((int) left, today, spread)));
    }
}
