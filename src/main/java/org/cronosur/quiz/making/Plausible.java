package org.cronosur.quiz.making;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What might have been there and then: of the same part of the region, and of the same years. */
final class Plausible {

    /** What lies no more years apart is of one time: about as long as one generation governs. */
    static final int YEARS_APART = 15;

    /** What lasts longer, in years, does not tell when somebody acted: a youth, a war, a career. */
    static final int LONGEST_DEED = 10;

    private final Material material;

    /** @param material what is compared belongs to it */
    Plausible(Material material) {
        this.material = material;
    }

    /**
     * How many years lie between an event and what somebody did in the same part of the region; empty where she cannot have
     * been there: because she was dead, never acts in the region, or is known only from elsewhere or from other times.
     */
    OptionalInt yearsAway(Who who, Subject subject) {
        if (who.abroad() || who.isDeadAt(subject)) {
            return OptionalInt.empty();
        }
        List<Subject> deeds = material.deedsOf(who).stream()
                .filter(deed -> areOfOnePart(deed, subject))
                .filter(deed -> isBrief(deed))
                .toList();
        return deeds.stream()
                .flatMapToInt(deed -> yearsBetween(deed, subject).stream())
                .filter(years -> years <= YEARS_APART)
                .min();
    }

    /** Whether the two are of one part of the region and of one time; what concerns the whole region is of every part. */
    boolean areAkin(Subject one, Subject other) {
        boolean everywhere =
                one.where().countries().isEmpty() || other.where().countries().isEmpty();
        return (everywhere || areOfOnePart(one, other))
                && yearsBetween(one, other).orElse(Integer.MAX_VALUE) <= YEARS_APART;
    }

    private boolean areOfOnePart(Subject one, Subject other) {
        return one.where().countries().stream()
                .anyMatch(here -> other.where().countries().stream()
                        .anyMatch(there -> here.equals(there) || material.areNeighbours(here, there)));
    }

    private static boolean isBrief(Subject deed) {
        Optional<LocalDate> earliest = deed.date().earliest();
        Optional<LocalDate> latest = deed.date().latest();
        return earliest.isEmpty()
                || latest.isEmpty()
                || latest.get().getYear() - earliest.get().getYear() <= LONGEST_DEED;
    }

    /** 0 where the two share a year; of an open date the known end counts. Empty where nothing is known of one. */
    static OptionalInt yearsBetween(Subject one, Subject other) {
        OptionalInt first = firstYear(one);
        OptionalInt second = firstYear(other);
        return first.isEmpty() || second.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Math.max(0, Math.max(first.getAsInt() - lastYear(other), second.getAsInt() - lastYear(one))));
    }

    private static OptionalInt firstYear(Subject subject) {
        return subject.date()
                .earliest()
                .or(subject.date()::latest)
                .map(day -> OptionalInt.of(day.getYear()))
                .orElseGet(OptionalInt::empty);
    }

    /** To be asked only where there is a first one. */
    private static int lastYear(Subject subject) {
        return subject.date()
                .latest()
                .or(subject.date()::earliest)
                .orElseThrow()
                .getYear();
    }
}
