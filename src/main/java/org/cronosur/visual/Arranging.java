package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.List;

/** Rows that a person puts in order by dragging, by buttons or by keys. The browser reorders them; the server is told. */
@Tag("cs-order")
@JsModule("./order/cs-order.ts")
public class Arranging extends Component implements HasComponents, HasStyle {

    /** What the element says, each with the placeholders of its translation. */
    private static final List<String> WORDS =
            List.of("list", "help", "up", "down", "moved", "lifted", "dropped", "returned");

    private static final int TOLD_AFTER_MILLIS = 600;

    /** @param prefix that the keys of its words begin with: "sets.order" for "sets.order.help" and so on */
    public Arranging(String prefix) {
        WORDS.forEach(word -> getElement().setAttribute("say-" + word, getTranslation(prefix + "." + word)));
    }

    /** Adds a row at the end. Its tools can be pressed and do not move it. */
    public void addRow(String name, Component caption, Component tools) {
        caption.getElement().setAttribute("slot", name);
        tools.getElement().setAttribute("slot", "tools:" + name);
        getElement().setAttribute("tools", true);
        add(caption, tools);
    }

    /** The listener is told of moves that follow each other closely once. */
    public void addArrangedListener(ComponentEventListener<Arranged> listener) {
        addListener(Arranged.class, listener);
    }

    /** Something has been moved. */
    @DomEvent(
            value = "cs-arranged",
            debounce = @DebounceSettings(timeout = TOLD_AFTER_MILLIS, phases = DebouncePhase.TRAILING))
    public static class Arranged extends ComponentEvent<Arranging> {

        private final List<String> names;

        /** @param order the names of the rows, parted by commas */
        public Arranged(Arranging source, boolean fromClient, @EventData("event.detail.order") String order) {
            super(source, fromClient);
            this.names = List.of(order.split(","));
        }

        /** The names of the rows in their new order. */
        public List<String> names() {
            return names;
        }
    }
}
