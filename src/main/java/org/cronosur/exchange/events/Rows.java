package org.cronosur.exchange.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronosur.exchange.events.Flaw.Reason;

/**
 * The rows of a table in text, one after the other: RFC 4180, with a comma, a semicolon or a tab between the cells,
 * whichever the first line has most of.
 */
final class Rows {

    /** Characters of one cell; a summary has 2,000. */
    static final int LONGEST_CELL = 100_000;

    static final int MOST_CELLS = 500;

    private static final int END = -1;
    private static final int LONGEST_HEAD = 65_536;

    private final BufferedReader characters;
    private final char separator;
    private final boolean quoted;
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;

    private Rows(BufferedReader characters, char separator, boolean quoted) {
        this.characters = characters;
        this.separator = separator;
        this.quoted = quoted;
    }

    /** @param line the first of its lines, counted from 1 */
    record Row(int line, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    static Rows of(Reader text) {
        BufferedReader characters = new BufferedReader(text, LONGEST_HEAD);
        String head = head(characters);
        char separator = separator(head);
        boolean terms = separator == '\t' && head.startsWith("?");
        Rows rows = new Rows(characters, separator, !terms);
        if (head.matches("(?i)sep=[;,\\t]")) {
            rows.skipLine();
        }
        return rows;
    }

    /** The first line, which is read again later. */
    private static String head(BufferedReader characters) {
        try {
            characters.mark(LONGEST_HEAD);
            char[] begin = new char[LONGEST_HEAD - 1];
            int length = Math.max(0, characters.read(begin));
            characters.reset();
            return new String(begin, 0, length).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static char separator(String head) {
        if (head.matches("(?i)sep=[;,\\t]")) {
            return head.charAt(head.length() - 1);
        }
        String bare = head.replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(bare, candidate) > count(bare, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private void skipLine() {
        int character = read();
        while (character != '\n' && character != END) {
            character = read();
        }
    }

    /**
     * The next row that is not blank; empty at the end.
     *
     * @throws RefusedFile if a quote is never closed, or a cell or row is longer than any honest one
     */
    Optional<Row> next() throws RefusedFile {
        while (true) {
            int begin = line;
            List<String> cells = new ArrayList<>();
            boolean more = row(begin, cells);
            Row row = new Row(begin, cells);
            if (!row.isBlank()) {
                return Optional.of(row);
            }
            if (!more) {
                return Optional.empty();
            }
        }
    }

    /** Whether the file goes on behind it. */
    private boolean row(int begin, List<String> cells) throws RefusedFile {
        while (true) {
            int end = cell();
            cells.add(cell.toString());
            if (cells.size() > MOST_CELLS) {
                throw new RefusedFile(new Where(begin, ""), Reason.TOO_MANY_COLUMNS, MOST_CELLS);
            }
            if (end != separator) {
                return end != END;
            }
        }
    }

    /** Reads a cell and returns what ended it: the separator, a line break or the end. */
    private int cell() throws RefusedFile {
        cell.setLength(0);
        int character = read();
        if (character == '"' && quoted) {
            inQuotes(line);
            character = read();
        }
        while (character != separator && character != '\n' && character != END) {
            if (character != '\r') {
                append(character);
            }
            character = read();
        }
        return character;
    }

    private void inQuotes(int begin) throws RefusedFile {
        while (true) {
            int character = read();
            if (character == END) {
                throw new RefusedFile(new Where(begin, ""), Reason.QUOTE_OPEN);
            }
            if (character != '"') {
                append(character);
            } else if (peek() == '"') {
                append(read());
            } else {
                return;
            }
        }
    }

    private void append(int character) throws RefusedFile {
        if (cell.length() == LONGEST_CELL) {
            throw new RefusedFile(new Where(line, ""), Reason.LINE_TOO_LONG, LONGEST_CELL);
        }
        cell.append((char) character);
    }

    private int peek() {
        try {
            characters.mark(1);
            int next = characters.read();
            characters.reset();
            return next;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int read() {
        try {
            int character = characters.read();
            if (character == '\n') {
                line++;
            }
            return character;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
