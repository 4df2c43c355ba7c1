package org.cronosur.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table that scrolls by itself where the screen is narrow; the first cell of each row is its head. */
class DataTable extends Div {

    private final NativeTableBody body = new NativeTableBody();

    /** @param caption what it shows, for whoever cannot see what stands above it */
    DataTable(String caption, List<String> heads) {
        addClassName("results-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", caption);
        NativeTableRow top = new NativeTableRow();
        heads.forEach(head -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            top.add(cell);
        });
        NativeTable table = new NativeTable(new NativeTableHeader(top), body);
        table.addClassName("results-table");
        add(table);
    }

    void row(Component head, List<? extends Component> cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(head);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        body.add(row);
    }
}
