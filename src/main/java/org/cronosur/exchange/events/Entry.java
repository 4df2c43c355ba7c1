package org.cronosur.exchange.events;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One event as a file has it, in its own words: nothing is understood yet. */
final class Entry {

    private final Where where;
    private final Map<Field, Cell> cells = new EnumMap<>(Field.class);

    Entry(int line, String part) {
        this.where = new Where(line, part);
    }

    /** @param column as the file calls it */
    record Cell(String text, String column) {}

    /** Blank cells say nothing; of two columns for the same field the first that says something holds. */
    void say(Field field, String column, String text) {
        if (!text.isBlank()) {
            cells.putIfAbsent(field, new Cell(text.strip(), column));
        }
    }

    /** Says one thing more where a field can say several. */
    void sayMore(Field field, String text) {
        cells.computeIfPresent(
                field,
                (any, cell) -> cell.text().contains(text) ? cell : new Cell(cell.text() + " | " + text, cell.column()));
    }

    Optional<String> said(Field field) {
        return Optional.ofNullable(cells.get(field)).map(Cell::text);
    }

    boolean says(Field field) {
        return cells.containsKey(field);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Overlay overlay() {
        return Overlay.of(cells.keySet());
    }

    Where where() {
        return where;
    }

    /** Where it says this; where it would have to, if it does not. */
    Where where(Field field) {
        Cell cell = cells.get(field);
        if (cell == null) {
            return where;
        }
        return where.in(where.part().isEmpty() ? cell.column() : where.part() + "/" + cell.column());
    }
}
