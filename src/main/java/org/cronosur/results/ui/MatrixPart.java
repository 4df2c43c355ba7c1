package org.cronosur.results.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cronosur.results.OrderMatrix;
import org.cronosur.visual.Told;

/** Who was put where: the events in right order down, the places across; the right places lie on the diagonal. */
class MatrixPart extends Section {

    MatrixPart(OrderMatrix matrix) {
        String title = getTranslation("results.matrix");
        List<String> heads = new ArrayList<>(List.of(getTranslation("results.matrix.event")));
        IntStream.rangeClosed(1, matrix.items().size())
                .forEach(place -> heads.add(getTranslation("results.matrix.place", place)));
        DataTable table = new DataTable(title, heads);
        for (int item = 0; item < matrix.items().size(); item++) {
            table.row(
                    Told.in(getLocale(), matrix.items().get(item).title(), new Span()),
                    cells(matrix.counts().get(item), item));
        }
        Paragraph key = new Paragraph(getTranslation("results.matrix.key"));
        key.addClassName("results-key");
        add(new H2(title), table, key);
    }

    private static List<Span> cells(List<Integer> counts, int right) {
        int all = Math.max(1, counts.stream().mapToInt(Integer::intValue).sum());
        return IntStream.range(0, counts.size())
                .mapToObj(place -> cell(counts.get(place), (double) counts.get(place) / all, place == right))
                .toList();
    }

    private static Span cell(int count, double share, boolean right) {
        Span cell = new Span(String.valueOf(count));
        cell.addClassName("results-matrix-cell");
        cell.setClassName("is-place", right);
        cell.getStyle().set("--share", String.format(Locale.ROOT, "%.3f", share));
        return cell;
    }
}
