package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.visual.Told;

/** Events whose order a learner changes by dragging, by buttons or by keys. */
@Tag("cs-order")
@JsModule("./order/cs-order.ts")
class OrderList extends Component implements HasComponents {

    /** What the element says, each with the placeholders of its translation. */
    private static final List<String> WORDS =
            List.of("list", "help", "up", "down", "moved", "lifted", "dropped", "returned");

    /** @param shown the events as they stand before anything is moved */
    OrderList(List<PutInOrder.Item> shown) {
        WORDS.forEach(word -> getElement().setAttribute("say-" + word, getTranslation("quiz.order." + word)));
        shown.forEach(item -> add(caption(item)));
        Keeper.keep(this);
    }

    private Span caption(PutInOrder.Item item) {
        Span caption = Told.in(getLocale(), item.caption(), new Span());
        caption.getElement().setAttribute("slot", item.event());
        return caption;
    }

    void addArrangedListener(ComponentEventListener<Arranged> listener) {
        addListener(Arranged.class, listener);
    }

    /** Something has been moved. Public, for Vaadin makes it by reflection. */
    @DomEvent("cs-arranged")
    public static class Arranged extends ComponentEvent<OrderList> {

        private final List<String> events;

        /** @param order the slugs of the events, parted by commas */
        public Arranged(OrderList source, boolean fromClient, @EventData("event.detail.order") String order) {
            super(source, fromClient);
            this.events = List.of(order.split(","));
        }

        /** The slugs of the events in their new order. */
        List<String> events() {
            return events;
        }
    }
}
