package org.cronosur.quiz.making;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * People and organisations that had no part in an event and might have had: of the same region and, as far as they can
 * be found, of the same years. Somebody is a stranger only if nothing that is told of the event names her, and if she
 * never met any of those who took part.
 */
final class Strangers {

    /** Years that make no difference. */
    private static final int NEAR = 15;

    private final Material material;
    private final Map<String, List<Found>> known = new ConcurrentHashMap<>();

    /** A stranger, and how far her years are from those of the event. */
    private record Found(Who who, int distance) {}

    /** @param material they belong to it */
    Strangers(Material material) {
        this.material = material;
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
                .filter(who -> !material.speaks(who) && isStranger(who, subject) && livesNear(who, subject))
                .map(who -> new Found(who, yearsAway(who, subject) / NEAR))
                .toList();
    }

    private boolean isStranger(Who who, Subject subject) {
        return !who.isNamedIn(subject.words())
                && subject.actors().stream()
                        .noneMatch(actor -> actor.slug().equals(who.slug())
                                || material.areAlike(actor, who)
                                || material.haveMet(actor, who));
    }

    private boolean livesNear(Who who, Subject subject) {
        return material.deedsOf(who).stream()
                .flatMap(deed -> deed.where().countries().stream())
                .anyMatch(country -> subject.where().countries().stream()
                        .anyMatch(here -> here.equals(country) || material.areNeighbours(here, country)));
    }

    private int yearsAway(Who who, Subject subject) {
        OptionalInt nearest = material.deedsOf(who).stream()
                .filter(deed -> deed.when().isSure() || deed.date().earliest().isPresent())
                .filter(deed -> deed.date().latest().isPresent())
                .mapToInt(deed -> distance(deed, subject))
                .min();
        return nearest.orElse(Integer.MAX_VALUE);
    }

    private static int distance(Subject one, Subject other) {
        if (other.date().earliest().isEmpty() || other.date().latest().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return Math.max(
                0,
                Math.max(
                        one.when().firstYear() - other.when().lastYear(),
                        other.when().firstYear() - one.when().lastYear()));
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
