package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Parts of a question one below the other, which can be added, taken away and moved. */
final class Rows<R extends Component> extends Div {

    private final String key;
    private final Supplier<R> fresh;
    private final int most;
    private final List<R> rows = new ArrayList<>();
    private final Div list = new Div();
    private final NativeButton more;

    /**
     * @param key of the name of one part, shown with its number
     * @param fresh makes an empty part
     * @param most how many there may be
     */
    Rows(String key, Supplier<R> fresh, int most) {
        this.fresh = fresh;
        this.most = most;
        this.key = key;
        this.more = new NativeButton(getTranslation("desk.row.more", getTranslation(key)), click -> {
            append(fresh.get());
            show();
        });
        more.addClassName("button");
        addClassName("desk-rows");
        add(list, more);
    }

    Rows<R> append(R row) {
        rows.add(row);
        show();
        return this;
    }

    /** At least so many, empty ones if need be. */
    Rows<R> atLeast(int fewest) {
        while (rows.size() < fewest) {
            rows.add(fresh.get());
        }
        show();
        return this;
    }

    List<R> all() {
        return List.copyOf(rows);
    }

    private void show() {
        list.removeAll();
        for (int place = 0; place < rows.size(); place++) {
            list.add(line(place));
        }
        more.setEnabled(rows.size() < most);
    }

    private Div line(int place) {
        String name = getTranslation("desk.row.name", getTranslation(key), place + 1);
        Span head = new Span(name);
        Div tools = new Div(
                tool("↑", "desk.row.up", name, place > 0, () -> move(place, -1)),
                tool("↓", "desk.row.down", name, place < rows.size() - 1, () -> move(place, 1)),
                tool("×", "desk.row.remove", name, true, () -> remove(place)));
        tools.addClassName("desk-row-tools");
        Div top = new Div(head, tools);
        top.addClassName("desk-row-head");
        Div line = new Div(top, rows.get(place));
        line.addClassName("desk-row");
        return line;
    }

    private NativeButton tool(String sign, String key, String name, boolean possible, Runnable then) {
        NativeButton tool = new NativeButton(sign, click -> then.run());
        tool.addClassName("button");
        tool.setAriaLabel(getTranslation(key, name));
        tool.setEnabled(possible);
        return tool;
    }

    private void move(int place, int by) {
        rows.add(place + by, rows.remove(place));
        show();
    }

    private void remove(int place) {
        rows.remove(place);
        show();
    }
}
