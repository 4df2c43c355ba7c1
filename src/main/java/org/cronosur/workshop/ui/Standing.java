package org.cronosur.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.cronosur.catalogue.Event;

/** Who sees an event, and the ways to it. */
final class Standing extends Div {

    /** @param show is told whether everybody is to see it from now on */
    Standing(Event event, Consumer<Boolean> show) {
        addClassName("workshop-ways");
        boolean open = event.isOpen();
        Paragraph seen = new Paragraph(getTranslation(open ? "workshop.event.open" : "workshop.event.closed"));
        NativeButton change = new NativeButton(
                getTranslation(open ? "workshop.event.close" : "workshop.event.show"), click -> show.accept(!open));
        change.addClassName("button");
        add(seen, change, way("/?event=" + event.slug(), "workshop.see.line"));
        add(way("/events/" + event.slug(), "workshop.see.page"), way("/desk/events", "workshop.events.all"));
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, getTranslation(key));
        way.addClassName("button");
        return way;
    }
}
