package org.cronosur.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * An order that looks random and is the same whenever the same attempt shows the same question. The seeds of neighbouring
 * questions differ in a bit or two, so the generator has to be one that mixes its seed well.
 */
final class Shuffle {

    private Shuffle() {}

    static <T> List<T> of(List<T> things, UUID attempt, String question) {
        List<T> shuffled = new ArrayList<>(things);
        long seed = attempt.getMostSignificantBits() ^ attempt.getLeastSignificantBits() ^ question.hashCode();
        Collections.shuffle(shuffled, new SplittableRandom(seed));
        return List.copyOf(shuffled);
    }
}
