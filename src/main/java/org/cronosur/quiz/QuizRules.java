package org.cronosur.quiz;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is taken. An attempt keeps the rules under which it began; {@link Counting} alone is asked of the quiz as
 * it is now, since it looks over all attempts.
 *
 * @param shuffled whether every attempt asks the questions in an order of its own
 * @param minutes how long an attempt may last, 1 to {@link #MOST_MINUTES}; null for as long as one likes
 * @param hintCost what taking the hint costs of the points of its question, 0 to 1: with 0.25 a right answer still
 *     earns 0.75
 */
@Embeddable
public record QuizRules(
        @Enumerated(EnumType.STRING) Layout layout,
        @Enumerated(EnumType.STRING) Correction correction,
        @Enumerated(EnumType.STRING) Counting counting,
        @Enumerated(EnumType.STRING) Choosing choosing,
        boolean shuffled,
        @Nullable Integer minutes,
        double hintCost) {

    public static final int MOST_MINUTES = 600;

    /** What comes with the program: one question at a time, corrected at once, and the learner may ask for another way. */
    public static final QuizRules SHIPPED =
            new QuizRules(Layout.ONE_AT_A_TIME, Correction.AT_ONCE, Counting.BEST, Choosing.OFFERED, false, null, 0);

    /** For studying alone with questions made for it: the learner says how before the start. */
    public static final QuizRules SELF_STUDY =
            new QuizRules(Layout.ONE_AT_A_TIME, Correction.AT_ONCE, Counting.BEST, Choosing.ASKED, true, null, 0);

    /** How many questions are seen together. */
    public enum Layout {
        ONE_AT_A_TIME,
        ALL_ON_A_PAGE
    }

    /** When a learner is told what was right. Until then an answer may be changed. */
    public enum Correction {
        AT_ONCE,
        AT_THE_END
    }

    /** Who decides how a quiz is taken. */
    public enum Choosing {
        /** Whoever made the quiz; nothing else is offered. */
        FIXED,
        /** These rules hold unless the learner asks for others. */
        OFFERED,
        /** The learner is asked before the start. */
        ASKED
    }

    /** Which of several attempts counts. */
    public enum Counting {
        FIRST {
            @Override
            Optional<Attempt> of(List<Attempt> finished) {
                return finished.stream().min(Comparator.comparing(Attempt::begun));
            }
        },
        /** Of several as good the earliest. */
        BEST {
            @Override
            Optional<Attempt> of(List<Attempt> finished) {
                return finished.stream()
                        .max(Comparator.comparingDouble(
                                        (Attempt attempt) -> attempt.score().share())
                                .thenComparing(Attempt::begun, Comparator.reverseOrder()));
            }
        },
        LAST {
            @Override
            Optional<Attempt> of(List<Attempt> finished) {
                return finished.stream().max(Comparator.comparing(Attempt::begun));
            }
        };

        abstract Optional<Attempt> of(List<Attempt> finished);

        /** The attempt that counts among those of one learner; those that are still under way do not. */
        public Optional<Attempt> among(List<Attempt> attempts) {
            return of(attempts.stream()
                    .filter(attempt -> attempt.finished().isPresent())
                    .toList());
        }
    }

    /** @throws IllegalArgumentException if the minutes or the cost of a hint are out of their range */
    public QuizRules {
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            throw new IllegalArgumentException("A quiz lasts 1 to " + MOST_MINUTES + " minutes, not " + minutes);
        }
        if (!(hintCost >= 0 && hintCost <= 1)) {
            throw new IllegalArgumentException("A hint costs 0 to 1 of the points, not " + hintCost);
        }
    }

    /** How long an attempt may last; empty for as long as one likes. */
    public Optional<Duration> limit() {
        return Optional.ofNullable(minutes).map(Duration::ofMinutes);
    }

    public boolean correctsAtOnce() {
        return correction == Correction.AT_ONCE;
    }

    /** Whether a learner may ask for another way. */
    public boolean mayBeChosen() {
        return choosing != Choosing.FIXED;
    }

    /** Whether an attempt begins only once the learner says so: there is something to choose, or a clock to start. */
    public boolean waitForStart() {
        return choosing == Choosing.ASKED || minutes != null;
    }

    /** These rules where a learner may choose the way; those of the maker in all else. */
    public QuizRules chosen(Layout layout, Correction correction, boolean shuffled, @Nullable Integer minutes) {
        return new QuizRules(layout, correction, counting, choosing, shuffled, minutes, hintCost);
    }
}
