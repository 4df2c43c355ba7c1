package org.cronosur.quiz.making;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * People and organisations that had no part in an event and might have had, as {@link Plausible} says. Somebody is a
 * stranger only if nothing that is told of the event names her, and if she never met any of those who took part.
 */
final class Strangers {

    /** Years that make no difference among those who might have been there. */
    private static final int NEAR = 5;

    private final Material material;
    private final Plausible plausible;
    private final Map<String, List<Found>> known = new ConcurrentHashMap<>();

    /** A stranger, and how far her years are from those of the event. */
    private record Found(Who who, int distance) {}

    /** @param material they belong to it */
    Strangers(Material material) {
        this.material = material;
        this.plausible = new Plausible(material);
    }

    /** Up to {@code count} of them, those nearest in time first among a shuffled crowd. */
    List<Who> to(Subject subject, Predicate<Who> like, int count, Bench bench) {
        List<Found> crowd = bench.shuffled(known.computeIfAbsent(subject.slug(), slug -> find(subject)).stream()
                .filter(found -> like.test(found.who())));
        return crowd.stream()
                .sorted(Comparator.comparingInt(Found::distance))
                .map(Found::who)
                .filter(distinct())
                .limit(count)
                .toList();
    }

    private List<Found> find(Subject subject) {
        return material.everybody().stream()
                .filter(who -> !material.speaks(who) && isStranger(who, subject))
                .flatMap(who -> plausible.yearsAway(who, subject).stream()
                        .mapToObj(years -> new Found(who, (years + NEAR - 1) / NEAR)))
                .toList();
    }

    private boolean isStranger(Who who, Subject subject) {
        return !who.isNamedIn(subject.words())
                && subject.actors().stream()
                        .noneMatch(actor -> actor.slug().equals(who.slug())
                                || material.areAlike(actor, who)
                                || material.haveMet(actor, who));
    }

    /** No two who could be taken for one another. */
    private Predicate<Who> distinct() {
        List<Who> seen = new ArrayList<>();
        return who -> {
            boolean fresh = seen.stream().noneMatch(other -> material.areAlike(other, who));
            if (fresh) {
                seen.add(who);
            }
            return fresh;
        };
    }
}
