package org.cronosur.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A list too long to be read at once: what weighs most, and the rest.
 *
 * @param first in their old order
 * @param rest in theirs
 */
public record Digest<T>(List<T> first, List<T> rest) {

    /** @param most how many come first; one more is let in rather than left alone */
    public static <T> Digest<T> of(List<T> all, int most, ToIntFunction<T> weight) {
        if (all.size() <= most + 1) {
            return new Digest<>(all, List.of());
        }
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            places.add(place);
        }
        places.sort(Comparator.comparing(place -> -weight.applyAsInt(all.get(place))));
        return new Digest<>(pick(all, places.subList(0, most)), pick(all, places.subList(most, all.size())));
    }

    private static <T> List<T> pick(List<T> all, List<Integer> places) {
        return places.stream().sorted().map(all::get).toList();
    }
}
