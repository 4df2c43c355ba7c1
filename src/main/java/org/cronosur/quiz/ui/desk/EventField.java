package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import org.cronosur.catalogue.Event;

/** An event, found by a part of its title or its date, accents and case ignored. */
final class EventField extends Div {

    private final ComboBox<Event> events = new ComboBox<>();

    EventField(String key, Shelf shelf) {
        addClassName("desk-event");
        events.setLabel(getTranslation(key));
        events.setItems((event, typed) -> folded(label(event)).contains(folded(typed)), shelf.events());
        events.setItemLabelGenerator(this::label);
        events.setWidthFull();
        add(events);
    }

    private String label(Event event) {
        return event.title().in(getLocale()) + " · " + event.date().inShort(getLocale());
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    EventField choosing(String slug, Shelf shelf) {
        shelf.event(slug).ifPresent(events::setValue);
        return this;
    }

    void onChange(Consumer<Event> then) {
        events.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                then.accept(change.getValue());
            }
        });
    }

    /** @throws Complaint if none is chosen */
    Event event() {
        Complaint.unless(!events.isEmpty(), "desk.complaint.event");
        return events.getValue();
    }
}
