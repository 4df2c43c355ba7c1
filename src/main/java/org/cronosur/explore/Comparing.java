package org.cronosur.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cronosur.explore.Outcome.Reason;
import org.cronosur.explore.Outcome.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A choice settled: what the reader left open is filled in, and the rest is done or refused.
 *
 * @param choice with both texts named
 * @param one the first text, where there is one of that name
 * @param other likewise
 */
public record Comparing(Choice choice, Optional<Witness> one, Optional<Witness> other, Outcome outcome) {

    /** @param witnesses oldest first, at least two: the oldest meets the newest where the reader has not chosen */
    public static Comparing of(Choice asked, List<Witness> witnesses) {
        Choice choice = fill(asked, witnesses);
        Optional<Witness> one = named(choice.one(), witnesses);
        Optional<Witness> other = named(choice.other(), witnesses);
        return new Comparing(choice, one, other, compare(choice, one, other));
    }

    /** Whether the two are two texts. */
    public boolean areTwo() {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Choice fill(Choice asked, List<Witness> witnesses) {
        List<String> slugs =
                witnesses.stream().map(witness -> witness.text().slug()).toList();
        String one = asked.one() == null ? firstBut(asked.other(), slugs) : asked.one();
        String other = asked.other() == null ? firstBut(one, slugs.reversed()) : asked.other();
        return asked.withOne(one).withOther(other);
    }

    private static String firstBut(@Nullable String taken, List<String> slugs) {
        return slugs.stream().filter(slug -> !slug.equals(taken)).findFirst().orElseThrow();
    }

    private static Optional<Witness> named(@Nullable String slug, List<Witness> witnesses) {
        return witnesses.stream()
                .filter(witness -> witness.text().slug().equals(slug))
                .findFirst();
    }

    private static Outcome compare(Choice choice, Optional<Witness> one, Optional<Witness> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return new Refusal(Reason.UNKNOWN_TEXT, String.valueOf(one.isEmpty() ? choice.one() : choice.other()));
        }
        if (one.equals(other)) {
            return new Refusal(Reason.SAME_TEXT, "");
        }
        return switch (choice.by()) {
            case THEME -> byTheme(choice.theme(), one.get(), other.get());
            case YEARS -> byYears(choice.years(), one.get(), other.get());
        };
    }

    private static Outcome byTheme(@Nullable String slug, Witness one, Witness other) {
        CommonThemes themes = new CommonThemes(one, other);
        return (slug == null ? themes.best() : themes.of(slug))
                .<Outcome>map(theme -> new Comparison(one, other, new Ground.SameTheme(theme)))
                .orElseGet(() -> slug == null
                        ? new Refusal(Reason.NO_COMMON_THEME, "")
                        : new Refusal(Reason.UNKNOWN_THEME, slug));
    }

    /** Without years of the reader's own, the longest run in which both speak; all years where there is none. */
    private static Comparison byYears(@Nullable Years years, Witness one, Witness other) {
        Years stretch = Optional.ofNullable(years)
                .or(() -> one.years().sharedWith(other.years()).stream().max(Comparator.comparing(Years::length)))
                .orElse(Years.SCOPE);
        return new Comparison(one, other, new Ground.SameYears(stretch));
    }
}
