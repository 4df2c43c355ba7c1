package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.cronosur.visual.Rows;

/** Reads the parts of a question. */
final class Parts {

    private Parts() {}

    /**
     * What is written in the parts, one after the other.
     *
     * @param reading is handed a part and its place, counted from 0
     * @throws Complaint if one of them lacks something; it says which
     */
    static <R extends Component, T> List<T> read(Rows<R> rows, BiFunction<R, Integer, T> reading) {
        List<T> read = new ArrayList<>();
        for (R row : rows.all()) {
            try {
                read.add(reading.apply(row, read.size()));
            } catch (Complaint complaint) {
                throw complaint.of(rows.nameOf(read.size()));
            }
        }
        return read;
    }
}
