package org.cronosur.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Parts of an event one below the other, which can be added, taken away and moved. */
final class Rows<R extends Component> extends Div {

    private final String key;
    private final Supplier<R> fresh;
    private final List<R> rows = new ArrayList<>();
    private final Div list = new Div();
    private final NativeButton more;

    /**
     * @param key of the name of one part, shown with its number
     * @param fresh makes an empty part
     */
    Rows(String key, Supplier<R> fresh) {
        this.fresh = fresh;
        this.key = key;
        more = new NativeButton(getTranslation(key + ".more"), click -> addFresh());
        more.addClassName("button");
        addClassName("workshop-rows");
        add(list, more);
    }

    private void addFresh() {
        append(fresh.get());
        list.getElement()
                .executeJs("this.lastElementChild?.querySelector('input, textarea, vaadin-select, vaadin-combo-box')"
                        + "?.focus()");
    }

    void append(R row) {
        rows.add(row);
        show();
    }

    List<R> all() {
        return List.copyOf(rows);
    }

    private void show() {
        list.removeAll();
        for (int place = 0; place < rows.size(); place++) {
            list.add(line(place));
        }
    }

    private Div line(int place) {
        String name = getTranslation("workshop.row.name", getTranslation(key), place + 1);
        Div tools = new Div(
                tool("↑", "workshop.row.up", name, place > 0, () -> move(place, -1)),
                tool("↓", "workshop.row.down", name, place < rows.size() - 1, () -> move(place, 1)),
                tool("×", "workshop.row.remove", name, true, () -> remove(place)));
        tools.addClassName("workshop-row-tools");
        Div top = new Div(new Span(name), tools);
        top.addClassName("workshop-row-head");
        Div line = new Div(top, rows.get(place));
        line.addClassName("workshop-row");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", name);
        return line;
    }

    private NativeButton tool(String sign, String title, String name, boolean possible, Runnable then) {
        NativeButton tool = new NativeButton(sign, click -> then.run());
        tool.addClassName("button");
        tool.setAriaLabel(getTranslation(title, name));
        tool.setEnabled(possible);
        return tool;
    }

    private void move(int place, int by) {
        rows.add(place + by, rows.remove(place));
        show();
        focusOn(place + by);
    }

    /** The one behind comes into its place, and the focus with it. */
    private void remove(int place) {
        rows.remove(place);
        show();
        if (rows.isEmpty()) {
            more.focus();
        } else {
            focusOn(Math.min(place, rows.size() - 1));
        }
    }

    private void focusOn(int place) {
        list.getElement()
                .executeJs(
                        "this.children[$0]?.querySelector('.workshop-row-tools button:not([disabled])')?.focus()",
                        place);
    }
}
