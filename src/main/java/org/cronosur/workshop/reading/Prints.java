package org.cronosur.workshop.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the program keeps of a text that it does not carry: how many words each line has, and prints by which runs of words
 * are known again. With them a copy is recognised, and a line of the text found in it, however the lines of the copy break.
 *
 * <p>One line of the file for each line of the text that has words: its number, how many words it has, and its prints, each
 * as the place of its first word in the line, a colon, and the print.
 */
final class Prints {

    private final TreeMap<Integer, Stretch> lines = new TreeMap<>();
    private final List<Print> prints = new ArrayList<>();
    private int words;

    /** The words of a line: the first, and behind the last, counted through the text. */
    record Stretch(int first, int end) {}

    /** A run of words by the place of its first word in the text, counted from 0. */
    record Print(int word, String digest) {}

    private Prints() {}

    /** Empty for a text of which no prints are kept. */
    static Optional<Prints> of(String text) {
        try (InputStream file = Prints.class.getResourceAsStream("prints/" + text + ".txt")) {
            if (file == null) {
                return Optional.empty();
            }
            return Optional.of(read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Prints read(List<String> file) {
        Prints prints = new Prints();
        file.forEach(prints::add);
        return prints;
    }

    private void add(String line) {
        String[] fields = line.split(" ");
        int first = words;
        words += Integer.parseInt(fields[1]);
        lines.put(Integer.valueOf(fields[0]), new Stretch(first, words));
        for (int at = 2; at < fields.length; at++) {
            String[] print = fields[at].split(":");
            prints.add(new Print(first + Integer.parseInt(print[0]), print[1]));
        }
    }

    /** In the order of the text. */
    List<Print> all() {
        return prints;
    }

    /** The words from the first of these lines to the last; empty where no line between has any. */
    Optional<Stretch> words(int firstLine, int lastLine) {
        var between = lines.subMap(firstLine, true, lastLine, true);
        return between.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stretch(
                        between.firstEntry().getValue().first(),
                        between.lastEntry().getValue().end()));
    }

    /** The file for a text. */
    static List<String> taken(RunningWords text) {
        List<String> file = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            int first = at;
            int line = text.get(first).line();
            StringBuilder prints = new StringBuilder();
            for (; at < text.size() && text.get(at).line() == line; at++) {
                if (at < text.prints() && isKept(text, at, first)) {
                    prints.append(' ').append(at - first).append(':').append(text.print(at));
                }
            }
            file.add(line + " " + (at - first) + prints);
        }
        return file;
    }

    /** The first of a line, and one of three others, chosen by the words themselves so that both sides choose alike. */
    private static boolean isKept(RunningWords text, int at, int first) {
        return at == first || Integer.parseInt(text.print(at).substring(0, 2), 16) % 3 == 0;
    }
}
