package org.cronosur.exchange.events;

/**
 * A place in a file.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param part the column, or the way to the element: "events/3/date"; empty for the whole line
 */
public record Where(int line, String part) {

    static final Where WHOLE = new Where(0, "");

    Where in(String part) {
        return new Where(line, part);
    }
}
