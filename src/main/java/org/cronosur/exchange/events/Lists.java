package org.cronosur.exchange.events;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Several things in one cell. */
final class Lists {

    private Lists() {}

    /** Parted by bars, semicolons or commas; by blanks only where the pieces are then known and the whole is not. */
    static List<String> of(String cell, Function<String, Optional<?>> known) {
        List<String> words = split(cell, "[|;]");
        if (words.size() == 1 && known.apply(words.getFirst()).isEmpty()) {
            List<String> byComma = split(cell, ",");
            return byComma.size() > 1 ? byComma : byBlank(cell, known);
        }
        return words;
    }

    private static List<String> byBlank(String cell, Function<String, Optional<?>> known) {
        List<String> words = split(cell, " +");
        return words.stream().allMatch(word -> known.apply(word).isPresent()) ? words : List.of(cell.strip());
    }

    /** Parted by bars or semicolons alone: names have commas and blanks in them. */
    static List<String> ofNames(String cell) {
        return split(cell, "[|;]");
    }

    private static List<String> split(String cell, String by) {
        return Arrays.stream(cell.split(by))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
