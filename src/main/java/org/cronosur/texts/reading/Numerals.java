package org.cronosur.texts.reading;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers in words, as far as people count years with them: one to ninety-nine, and a hundred. */
record Numerals(Map<String, Integer> values) {

    static final Numerals SPANISH = new Numerals(spanish());
    static final Numerals ENGLISH = new Numerals(english());

    private static final int A_HUNDRED = 100;

    Numerals {
        values = Map.copyOf(values);
    }

    private static Map<String, Integer> spanish() {
        Map<String, Integer> values = counted(
                "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho"
                        + " diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve");
        withTens(values, List.of("treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ")), 30, " y ");
        List.copyOf(values.keySet()).stream()
                .filter(words -> words.endsWith("un") || words.endsWith("ún"))
                .forEach(one -> values.put(one.substring(0, one.length() - 2) + "uno", values.getOrDefault(one, 1)));
        values.put("una", 1);
        values.put("veintiuna", 21);
        values.put("cien", A_HUNDRED);
        return values;
    }

    private static Map<String, Integer> english() {
        Map<String, Integer> values = counted(
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen");
        withTens(values, List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ")), 20, "-");
        values.put("a", 1);
        values.put("an", 1);
        values.put("a hundred", A_HUNDRED);
        return values;
    }

    private static Map<String, Integer> counted(String words) {
        Map<String, Integer> values = new HashMap<>();
        List.of(words.split(" ")).forEach(word -> values.put(word, values.size() + 1));
        return values;
    }

    private static void withTens(Map<String, Integer> values, List<String> tens, int first, String link) {
        Map<String, Integer> digits = new HashMap<>(values);
        digits.values().removeIf(value -> value > 9);
        int value = first;
        for (String ten : tens) {
            values.put(ten, value);
            for (Map.Entry<String, Integer> digit : digits.entrySet()) {
                values.put(ten + link + digit.getKey(), value + digit.getValue());
            }
            value += 10;
        }
    }

    /** Finds any of them, in words or in figures. */
    String pattern() {
        return "\\d{1,3}|" + words();
    }

    /** Finds any of them in words. */
    String words() {
        return values.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(joining("|"));
    }

    /** What the pattern found. */
    int value(String found) {
        String number = found.toLowerCase(Locale.ROOT);
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : values.getOrDefault(number, 0);
    }
}
