package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronosur.exchange.Csv;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.exchange.events.Rows.Row;

/** Reads events from a table whose first line names the columns, that of TimelineJS too. */
final class TableReader {

    private final Rows rows;
    private final Entries entries = new Entries();

    private TableReader(Rows rows) {
        this.rows = rows;
    }

    /** @throws RefusedFile if it is no table of events */
    static Entries read(IncomingFile file) throws RefusedFile {
        return new TableReader(Rows.of(file.reader())).read();
    }

    /** @param field empty for a column that is not used */
    private record Column(String name, Optional<Field> field) {}

    private Entries read() throws RefusedFile {
        Row head = rows.next().orElseThrow(() -> new RefusedFile(Reason.EMPTY));
        List<Column> columns = columns(head);
        Optional<Row> row = rows.next();
        while (row.isPresent()) {
            add(row.get(), columns);
            row = rows.next();
        }
        return entries;
    }

    private List<Column> columns(Row head) throws RefusedFile {
        Map<Field, String> taken = new EnumMap<>(Field.class);
        List<Column> columns = new ArrayList<>();
        for (String cell : head.cells()) {
            String name = cell.strip();
            Optional<Field> field = Field.named(name);
            if (field.isPresent() && taken.putIfAbsent(field.get(), name) != null) {
                String first = taken.getOrDefault(field.get(), "");
                throw new RefusedFile(new Where(head.line(), name), Reason.COLUMN_TWICE, first, name);
            }
            if (field.isEmpty() && !name.isEmpty()) {
                entries.unused(name);
            }
            columns.add(new Column(name, field));
        }
        requireHeader(head, taken);
        return columns;
    }

    private static void requireHeader(Row head, Map<Field, String> taken) throws RefusedFile {
        boolean titled = taken.containsKey(Field.TITLE)
                || taken.containsKey(Field.TITLE_ES)
                || taken.containsKey(Field.TITLE_EN);
        boolean dated =
                taken.containsKey(Field.DATE) || taken.containsKey(Field.START) || taken.containsKey(Field.YEAR);
        if (!titled || !dated) {
            throw new RefusedFile(new Where(head.line(), ""), Reason.HEADER_MISSING);
        }
    }

    private void add(Row row, List<Column> columns) throws RefusedFile {
        if (row.cells().size() > columns.size() && isTooLong(row, columns.size())) {
            entries.add(new Flaw(
                    new Where(row.line(), ""),
                    Reason.MORE_CELLS_THAN_COLUMNS,
                    row.cells().size(),
                    columns.size()));
            return;
        }
        boolean slides = isOfTimelineJs(columns);
        Entry entry = new Entry(row.line(), "");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = row.cell(i);
            String words = slides ? Markup.words(cell) : Csv.plain(cell);
            column.field().ifPresent(field -> entry.say(field, column.name(), words));
        }
        if (isTitleSlide(row, columns)) {
            entries.add(new Remark(entry.where(), Remark.Kind.SLIDE_LEFT_OUT, "title"));
        } else if (!entry.isEmpty()) {
            entries.add(entry);
        }
    }

    /** Its spreadsheet has HTML in the cells. */
    private static boolean isOfTimelineJs(List<Column> columns) {
        return columns.stream().anyMatch(column -> column.name().equalsIgnoreCase("headline"))
                && columns.stream().anyMatch(column -> column.name().equalsIgnoreCase("display date"));
    }

    /** Blank cells behind the last column are what a spreadsheet leaves behind. */
    private static boolean isTooLong(Row row, int columns) {
        return row.cells().subList(columns, row.cells().size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    /** In the spreadsheet of TimelineJS the slide before the first event, and the eras, are rows of their own. */
    private static boolean isTitleSlide(Row row, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equalsIgnoreCase("type")) {
                return row.cell(i).strip().matches("(?i)title|era");
            }
        }
        return false;
    }
}
