package org.cronosur.exchange;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
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

    private static final int DECIMALS = 4;

    private final StringBuilder lines = new StringBuilder().append(BYTE_ORDER_MARK);
    private final String between;

    /** For programs: cells are parted by commas. */
    public Csv() {
        this(",");
    }

    private Csv(String between) {
        this.between = between;
    }

    /**
     * For the spreadsheet of somebody who reads this language. Where numbers are written with a decimal comma, a
     * spreadsheet takes a comma for that and expects semicolons between the cells.
     */
    public static Csv readBy(Locale reader) {
        return new Csv(DecimalFormatSymbols.getInstance(reader).getDecimalSeparator() == ',' ? ";" : ",");
    }

    /** Adds a line of cells that {@link #text}, {@link #number} and {@link #decimal} have made. */
    public void line(List<String> cells) {
        lines.append(String.join(between, cells)).append(LINE_END);
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

    /** A number as a reader writes it, rounded to four decimals: "0,6667". */
    public static String decimal(double number, Locale reader) {
        NumberFormat format = NumberFormat.getNumberInstance(reader);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    public static String empty() {
        return "";
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
