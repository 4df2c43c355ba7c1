package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.cronosur.catalogue.Collecting;
import org.cronosur.language.Bilingual;

/** All is decided: what came of the text, and what can be made of it. */
final class Harvest extends Section {

    private final List<String> events;
    private final Bilingual title;
    private final Collecting collecting;
    private final Paragraph objection = new Paragraph();

    /**
     * @param events that came of the text
     * @param title of the text, which a lesson made of them is to have too
     */
    Harvest(List<String> events, String title, Collecting collecting) {
        this.events = events;
        this.title = new Bilingual(title, title);
        this.collecting = collecting;
        addClassName("reading-harvest");
        objection.addClassName("reading-notice");
        objection.getElement().setAttribute("role", "alert");
        add(
                new H2(getTranslation("reading.harvest")),
                new Paragraph(getTranslation("reading.harvest.some", events.size())),
                ways(),
                objection);
    }

    private Div ways() {
        Div ways = new Div();
        ways.addClassName("reading-ways");
        if (!events.isEmpty()) {
            NativeButton lesson = new NativeButton(getTranslation("reading.harvest.lesson"), click -> makeALesson());
            lesson.addClassName("button-primary");
            ways.add(lesson, way("/desk/events", "reading.harvest.events"));
        }
        ways.add(way("/desk/readings", "reading.all"));
        return ways;
    }

    private void makeALesson() {
        collecting
                .of(events, title)
                .ifPresentOrElse(
                        path -> getUI().ifPresent(ui -> ui.navigate(path.substring(1))),
                        () -> objection.setText(getTranslation("reading.harvest.unfit", events.size())));
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, getTranslation(key));
        way.addClassName("button");
        return way;
    }
}
