package org.cronosur.workshop.reading;

import org.cronosur.texts.reading.PlainText;
import org.cronosur.workshop.reading.Alignment.Found;

/**
 * A passage of an attached copy, with the words that a claim rests on and some around them.
 *
 * @param before what stands before, beginning with a whole line
 * @param words what the claim rests on
 * @param behind what stands behind, to the end of a line
 */
public record Excerpt(String before, String words, String behind) {

    /** So many characters are shown before and behind, and the rest of their line. */
    private static final int AROUND = 300;

    static Excerpt of(PlainText copy, Found found) {
        int first = found.firstLine() - 1;
        int last = found.lastLine() - 1;
        StringBuilder words = new StringBuilder();
        for (int line = first; line <= last; line++) {
            String whole = copy.lines().get(line);
            int from = line == first ? found.start() : 0;
            int to = line == last ? withSign(whole, found.end()) : whole.length();
            words.append(line == first ? "" : "\n").append(whole, from, to);
        }
        String head = copy.lines().get(first).substring(0, found.start());
        String lastLine = copy.lines().get(last);
        return new Excerpt(
                before(copy, first) + head,
                words.toString(),
                lastLine.substring(withSign(lastLine, found.end())) + behind(copy, last));
    }

    /** A full stop belongs to its sentence. */
    private static int withSign(String line, int end) {
        int to = end;
        while (to < line.length() && ".,;:!?)»”\"’'…".indexOf(line.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    private static String before(PlainText copy, int line) {
        StringBuilder text = new StringBuilder();
        for (int at = line - 1; at >= 0 && text.length() < AROUND; at--) {
            text.insert(0, copy.lines().get(at) + "\n");
        }
        return text.toString().stripLeading();
    }

    private static String behind(PlainText copy, int line) {
        StringBuilder text = new StringBuilder();
        for (int at = line + 1; at < copy.lines().size() && text.length() < AROUND; at++) {
            text.append('\n').append(copy.lines().get(at));
        }
        return text.toString().stripTrailing();
    }
}
