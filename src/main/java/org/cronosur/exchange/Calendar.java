package org.cronosur.exchange;

import java.nio.charset.StandardCharsets;

/** Writes the lines of iCalendar (RFC 5545): escaped, folded, ended as the standard asks. */
final class Calendar {

    /** Octets that a line may have, its end not counted. */
    private static final int WIDEST = 75;

    private static final String LINE_END = "\r\n";
    private static final String FOLD = LINE_END + " ";

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value the standard has its own grammar for: a date, a name of a constant. */
    Calendar plain(String property, String value) {
        fold(property + ":" + value);
        return this;
    }

    /** A property whose value is text. */
    Calendar text(String property, String value) {
        return plain(property, escaped(value));
    }

    /** Text as it may stand in a value. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /** Breaks a line that is too long between two characters, never inside one. */
    private void fold(String line) {
        int width = 0;
        for (int character : line.codePoints().toArray()) {
            String letter = Character.toString(character);
            int octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (width + octets > WIDEST) {
                lines.append(FOLD);
                width = 1;
            }
            lines.append(letter);
            width += octets;
        }
        lines.append(LINE_END);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
