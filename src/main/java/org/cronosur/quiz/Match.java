package org.cronosur.quiz;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Things on the left are to be matched with things on the right. A wrong match costs, and nothing is lost by leaving one
 * open.
 *
 * @param pairs what belongs together
 * @param spares what stands on the right and belongs to nothing; may be empty
 */
@JsonTypeName(Match.KIND)
public record Match(String id, Bilingual prompt, List<Pair> pairs, List<Partner> spares, Bilingual explanation)
        implements Question {

    static final String KIND = "match";
    public static final int FEWEST_PAIRS = 3;
    public static final int MOST_PAIRS = 6;

    /**
     * Two things that belong together.
     *
     * @param number that of the left and of its right partner
     * @param event slug of the event it is about
     */
    public record Pair(int number, Bilingual left, Bilingual right, String event) {}

    /** Something on the right, by a number of its own. */
    public record Partner(int number, Bilingual name) {}

    /** @throws IllegalArgumentException unless there are three to six pairs, all different on the left and on the right */
    public Match {
        pairs = List.copyOf(pairs);
        spares = List.copyOf(spares);
        Require.that(
                pairs.size() >= FEWEST_PAIRS && pairs.size() <= MOST_PAIRS,
                "Question %s needs %d to %d pairs, not %d",
                id,
                FEWEST_PAIRS,
                MOST_PAIRS,
                pairs.size());
        List<Partner> partners = partnersOf(pairs, spares);
        Require.that(different(partners, Partner::number), "Two things of question %s have the same number", id);
        Require.that(
                different(pairs, pair -> pair.left().es())
                        && different(pairs, pair -> pair.left().en()),
                "Two things on the left of question %s are the same",
                id);
        Require.that(
                different(partners, partner -> partner.name().es())
                        && different(partners, partner -> partner.name().en()),
                "Two things on the right of question %s are the same",
                id);
    }

    private static <T> boolean different(List<T> things, Function<T, Object> by) {
        return things.stream().map(by).distinct().count() == things.size();
    }

    private static List<Partner> partnersOf(List<Pair> pairs, List<Partner> spares) {
        return Stream.concat(pairs.stream().map(pair -> new Partner(pair.number(), pair.right())), spares.stream())
                .toList();
    }

    /** All that stands on the right, in the order in which it was written, which is not the order in which it is shown. */
    public List<Partner> partners() {
        return partnersOf(pairs, spares);
    }

    Optional<Partner> partner(@Nullable Integer number) {
        return partners().stream()
                .filter(partner -> Objects.equals(number, partner.number()))
                .findFirst();
    }

    /**
     * Which partner a response gives to each left one, both by their numbers; a left one without partner is missing.
     *
     * @throws IllegalArgumentException if it is a response to another kind of question or matches what does not stand here
     */
    public Map<Integer, Integer> matched(Response response) {
        Map<Integer, Integer> matched =
                Require.kind(Pairing.class, this, response).partners();
        Set<Integer> lefts = pairs.stream().map(Pair::number).collect(Collectors.toSet());
        Set<Integer> rights = partners().stream().map(Partner::number).collect(Collectors.toSet());
        Require.that(
                lefts.containsAll(matched.keySet()) && rights.containsAll(new HashSet<>(matched.values())),
                "%s matches what does not stand in question %s",
                response,
                id);
        return matched;
    }

    @Override
    public List<String> events() {
        return pairs.stream().map(Pair::event).distinct().toList();
    }

    @Override
    public Match called(String other) {
        return new Match(other, prompt, pairs, spares, explanation);
    }
}
