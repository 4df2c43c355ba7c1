package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.cronosur.catalogue.Collecting;

/** All is decided: what came of the text, and what can be made of it. */
final class Harvest extends Section {

    Harvest(List<String> events, Collecting collecting) {
        addClassName("reading-harvest");
        Div ways = new Div();
        ways.addClassName("reading-ways");
        if (!events.isEmpty()) {
            ways.add(lesson(events, collecting));
            ways.add(way("/desk/events", "reading.harvest.events"));
        }
        ways.add(way("/desk/readings", "reading.all"));
        add(
                new H2(getTranslation("reading.harvest")),
                new Paragraph(
                        events.size() == 1
                                ? getTranslation("reading.harvest.one")
                                : getTranslation("reading.harvest.some", events.size())),
                ways);
    }

    private NativeButton lesson(List<String> events, Collecting collecting) {
        NativeButton button = new NativeButton(
                getTranslation("reading.harvest.lesson"),
                click -> collecting
                        .of(events)
                        .ifPresent(path -> getUI().ifPresent(ui -> ui.navigate(path.replaceFirst("^/", "")))));
        button.addClassName("button-primary");
        return button;
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, getTranslation(key));
        way.addClassName("button");
        return way;
    }
}
