package org.cronosur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Dates of every kind by chance, the same ones in every run. */
final class RandomDates {

    private static final long SEED = 1930_2021;
    private static final String MARKS = "~?%";
    private static final String SCRAWL = "0123456789Xx-/.~?%T Y[{,–:+áé";

    private final Random random = new Random(SEED);

    /** Valid EDTF in canonical form, most of it between 1900 and 2030 so that dates meet. */
    Stream<String> texts(int count) {
        return Stream.generate(this::text).filter(RandomDates::inOrder).limit(count);
    }

    Stream<HistoricalDate> dates(int count) {
        return texts(count).map(HistoricalDate::parse);
    }

    /** Valid EDTF with one to three characters dropped, doubled, swapped or replaced. */
    Stream<String> mutilated(int count) {
        return texts(count).map(this::mutilate);
    }

    private String text() {
        return switch (random.nextInt(12)) {
            case 0 -> "XXXX";
            case 1, 2 -> end() + "/..";
            case 3 -> "../" + end();
            case 4, 5, 6, 7 -> end() + "/" + end();
            default -> end();
        };
    }

    private String end() {
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(-25_567, 21_915));
        String iso = (random.nextInt(50) == 0 ? day.withYear(random.nextInt(1, 10_000)) : day).toString();
        String unit = switch (random.nextInt(6)) {
            case 0 -> iso.substring(0, 2) + "XX";
            case 1 -> iso.substring(0, 3) + "X";
            case 2 -> iso.substring(0, 7);
            case 3 -> iso;
            default -> iso.substring(0, 4);
        };
        return random.nextBoolean() ? unit : unit + MARKS.charAt(random.nextInt(MARKS.length()));
    }

    /** Text order is time order for the digits that both ends have, which is enough to leave out what runs backwards. */
    private static boolean inOrder(String text) {
        List<String> ends = List.of(text.split("/"));
        if (ends.size() == 1 || text.contains("..")) {
            return true;
        }
        String first = digits(ends.getFirst());
        String second = digits(ends.getLast());
        int common = Math.min(first.length(), second.length());
        return !ends.getFirst().equals(ends.getLast())
                && first.substring(0, common).compareTo(second.substring(0, common)) <= 0;
    }

    private static String digits(String end) {
        return end.replaceAll("[^0-9]", "");
    }

    private String mutilate(String text) {
        List<Character> letters =
                new ArrayList<>(text.chars().mapToObj(letter -> (char) letter).toList());
        for (int wounds = random.nextInt(1, 4); wounds > 0 && !letters.isEmpty(); wounds--) {
            wound(letters, random.nextInt(letters.size()));
        }
        return letters.stream().map(String::valueOf).reduce("", String::concat);
    }

    private void wound(List<Character> letters, int at) {
        switch (random.nextInt(4)) {
            case 0 -> letters.remove(at);
            case 1 -> letters.add(at, letters.get(at));
            case 2 -> letters.add(letters.remove(at));
            default -> letters.set(at, SCRAWL.charAt(random.nextInt(SCRAWL.length())));
        }
    }
}
