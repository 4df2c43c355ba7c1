package org.cronosur.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/** The words of the data files for the constants of this room: "part-of" for {@code PART_OF}. */
final class Words {

    private Words() {}

    /** @throws IllegalArgumentException with the words that would do */
    static <E extends Enum<E>> E read(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wordFor(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + word + "” is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Words::wordFor)
                                .collect(joining(", "))));
    }

    static <E extends Enum<E>> boolean knows(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> wordFor(constant).equals(word));
    }

    static String wordFor(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
