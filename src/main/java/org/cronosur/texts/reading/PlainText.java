package org.cronosur.texts.reading;

import java.util.List;

/**
 * A text as lines of plain text; a place in it is named by the number of its line, counted from 1.
 *
 * @param lines without their line breaks
 */
public record PlainText(List<String> lines) {

    public PlainText {
        lines = List.copyOf(lines);
    }

    /** Splits at any kind of line break. A page break counts as a blank, for it parts no lines. */
    public static PlainText of(String text) {
        return new PlainText(text.replace('\f', ' ').lines().toList());
    }

    /** The lines put together again. */
    public String text() {
        return String.join("\n", lines);
    }

    boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }
}
