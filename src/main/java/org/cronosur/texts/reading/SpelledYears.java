package org.cronosur.texts.reading;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years in words, as laws and speeches write them: "mil novecientos sesenta y nueve", "nineteen sixty-nine".
 *
 * @param hundreds the words a year begins with, and the years they begin
 * @param link what may stand between them and the rest, a pattern
 */
record SpelledYears(Map<String, Integer> hundreds, String link, Numerals rest) {

    static final SpelledYears SPANISH = new SpelledYears(
            Map.of(
                    "mil quinientos", 1500,
                    "mil seiscientos", 1600,
                    "mil setecientos", 1700,
                    "mil ochocientos", 1800,
                    "mil novecientos", 1900,
                    "dos mil", 2000),
            " ",
            Numerals.SPANISH);

    static final SpelledYears ENGLISH = new SpelledYears(
            Map.of(
                    "sixteen", 1600,
                    "seventeen", 1700,
                    "eighteen", 1800,
                    "nineteen", 1900,
                    "nineteen hundred", 1900,
                    "two thousand", 2000),
            "[ -](?:and )?",
            Numerals.ENGLISH);

    SpelledYears {
        hundreds = Map.copyOf(hundreds);
    }

    /** Finds any of them where only a year can stand; "dos mil" by itself may be anything. */
    String pattern() {
        return "(?:" + String.join("|", hundreds.keySet()) + ")" + link + "(?:" + rest.words() + ")";
    }

    /** What the pattern found. */
    int value(String found) {
        String words = found.toLowerCase(Locale.ROOT);
        String begin = hundreds.keySet().stream()
                .filter(words::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new IllegalArgumentException("No year: " + found));
        Matcher between = Pattern.compile(link).matcher(words.substring(begin.length()));
        String unit = between.lookingAt() ? words.substring(begin.length() + between.end()) : "";
        return hundreds.getOrDefault(begin, 0) + (unit.isEmpty() ? 0 : rest.value(unit));
    }
}
