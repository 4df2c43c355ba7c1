package org.cronosur.texts.reading;

import java.util.List;

/**
 * A stretch of text that belongs together, as a rule a paragraph.
 *
 * @param number counted from 1
 * @param text its words, lines joined by a blank, a word broken at the end of a line made whole
 * @param lines the numbers of its lines, ascending
 * @param starts where in {@code text} each of these lines begins
 */
public record Passage(int number, Kind kind, String text, List<Integer> lines, List<Integer> starts) {

    /** What a passage is there for. */
    public enum Kind {
        PROSE,
        HEADING,
        /** A list of works cited, a note that cites, a line about the page itself: it dates no event. */
        APPARATUS
    }

    public int firstLine() {
        return lines.getFirst();
    }

    public int lastLine() {
        return lines.getLast();
    }

    /** The number of the line on which the character at that place of the text stands. */
    public int lineAt(int offset) {
        int at = 0;
        while (at + 1 < starts.size() && starts.get(at + 1) <= offset) {
            at++;
        }
        return lines.get(at);
    }

    Passage as(Kind other) {
        return new Passage(number, other, text, lines, starts);
    }
}
