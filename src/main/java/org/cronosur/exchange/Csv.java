package org.cronosur.exchange;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Comma-separated values after RFC 4180 that a spreadsheet opens unharmed. They begin with a byte order mark: without it
 * Excel takes UTF-8 for the code page of the country and spoils every accent, and other programs pass over it. Text that
 * a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets read as "this is text".
 */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";

    /** What begins a formula, in its wide East Asian form too, or a blank that a program may strip off before one. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private final StringBuilder lines = new StringBuilder().append(BYTE_ORDER_MARK);

    /** Adds a line of cells that {@link #text} and {@link #number} have made. */
    public void line(List<String> cells) {
        lines.append(String.join(",", cells)).append(LINE_END);
    }

    /** Any text. */
    public static String text(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /** The text that {@link #text} was given: without the apostrophe in front of what looks like a formula. */
    public static String plain(String cell) {
        boolean defused =
                cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches();
        return defused ? cell.substring(1) : cell;
    }

    /** A number with a point, which needs no defusing: a minus sign is no formula where only digits follow. */
    public static String number(Number number) {
        return number.toString();
    }

    public static String empty() {
        return "";
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
