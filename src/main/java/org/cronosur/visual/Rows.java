package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Parts of a form one below the other, which can be added, taken away and moved. The focus stays with what was moved or
 * added, so that it can be moved on.
 */
public final class Rows<R extends Component> extends Div {

    private final String key;
    private final Supplier<R> fresh;
    private final int most;
    private final List<R> rows = new ArrayList<>();
    private final Div list = new Div();
    private final NativeButton more;

    /** As many parts as one likes. */
    public Rows(String key, Supplier<R> fresh) {
        this(key, fresh, Integer.MAX_VALUE);
    }

    /**
     * @param key of the name of one part, shown with its number; with ".more" behind it, of the words that add one
     * @param fresh makes an empty part
     * @param most how many there may be
     */
    public Rows(String key, Supplier<R> fresh, int most) {
        this.key = key;
        this.fresh = fresh;
        this.most = most;
        this.more = new NativeButton(getTranslation(key + ".more"), click -> addFresh());
        more.addClassName("button");
        addClassName("rows");
        add(list, more);
    }

    private void addFresh() {
        append(fresh.get());
        list.getElement()
                .executeJs("this.lastElementChild?.querySelector('input, textarea, vaadin-select, vaadin-combo-box')"
                        + "?.focus()");
    }

    public Rows<R> append(R row) {
        rows.add(row);
        show();
        return this;
    }

    /** At least so many, empty ones if need be. */
    public Rows<R> atLeast(int fewest) {
        while (rows.size() < fewest) {
            rows.add(fresh.get());
        }
        show();
        return this;
    }

    public List<R> all() {
        return List.copyOf(rows);
    }

    /** @param place counted from 0; what is shown counts from 1 */
    public String nameOf(int place) {
        return getTranslation("rows.name", getTranslation(key), place + 1);
    }

    private void show() {
        list.removeAll();
        for (int place = 0; place < rows.size(); place++) {
            list.add(line(place));
        }
        more.setEnabled(rows.size() < most);
    }

    private Div line(int place) {
        String name = nameOf(place);
        Div tools = new Div(
                tool("↑", "rows.up", name, place > 0, () -> move(place, -1)),
                tool("↓", "rows.down", name, place < rows.size() - 1, () -> move(place, 1)),
                tool("×", "rows.remove", name, true, () -> remove(place)));
        tools.addClassName("rows-tools");
        Div head = new Div(new Span(name), tools);
        head.addClassName("rows-head");
        Div line = new Div(head, rows.get(place));
        line.addClassName("rows-part");
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
                .executeJs("this.children[$0]?.querySelector('.rows-tools button:not([disabled])')?.focus()", place);
    }
}
