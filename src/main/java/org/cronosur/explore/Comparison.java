package org.cronosur.explore;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronosur.catalogue.Event;

/**
 * Two texts on the same ground.
 *
 * @param one the first text with all it says
 * @param other the second likewise
 */
public record Comparison(Witness one, Witness other, Ground ground) implements Outcome {

    /** What the first text says here. */
    public Witness oneHere() {
        return one.on(ground);
    }

    /** What the second text says here. */
    public Witness otherHere() {
        return other.on(ground);
    }

    /** The events of which both speak here, in the order of time. */
    public List<Event> shared() {
        Set<String> ofOther = otherHere().events().stream().map(Event::slug).collect(toSet());
        return oneHere().events().stream()
                .filter(event -> ofOther.contains(event.slug()))
                .toList();
    }

    /** How many loaded terms both use here. */
    public int commonWords() {
        Set<String> ofOther = otherHere().terms().stream().map(LoadedTerm::word).collect(toSet());
        return (int) oneHere().terms().stream()
                .filter(term -> ofOther.contains(term.word()))
                .count();
    }

    /** What the axis shows: the years of the ground, or all of them. */
    public Years axis() {
        return ground instanceof Ground.SameYears(Years years) ? years : Years.SCOPE;
    }

    /** From the last year of which the earlier text speaks to the first of the later; empty where their years meet. */
    public Optional<Years> between() {
        return one.years().reach().flatMap(first -> other.years().reach().flatMap(second -> gap(first, second)));
    }

    private static Optional<Years> gap(Years one, Years other) {
        return one.overlaps(other)
                ? Optional.empty()
                : Optional.of(new Years(Math.min(one.last(), other.last()), Math.max(one.first(), other.first())));
    }
}
