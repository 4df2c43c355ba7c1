package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Folded;
import org.cronosur.workshop.reading.Found;
import org.cronosur.workshop.reading.SimilarEvents;

/** The events beside which the finding may be one more claim: the likest ones, and all others by their titles. */
final class Merging extends Section {

    private final SimilarEvents events;
    private final UUID teacher;
    private final Consumer<Event> merge;
    private final ComboBox<Event> any = new ComboBox<>();
    private final Div choice = new Div();

    /** @param merge is handed the event that the teacher chooses */
    Merging(SimilarEvents events, UUID teacher, Found found, Consumer<Event> merge) {
        this.events = events;
        this.teacher = teacher;
        this.merge = merge;
        addClassName("reading-merging");
        List<Event> similar = events.to(found, teacher);
        add(new H3(getTranslation(similar.isEmpty() ? "reading.merge" : "reading.merge.similar")));
        add(new Paragraph(getTranslation("reading.merge.what")));
        if (!similar.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("reading-similar");
            similar.forEach(event -> list.add(entry(event)));
            add(list);
        }
        choice.addClassName("reading-ways");
        choice.add(button("reading.merge.other", this::offerAll));
        add(choice);
    }

    private ListItem entry(Event event) {
        Anchor title = new Anchor("/events/" + event.slug(), event.title().in(getLocale()));
        title.setTarget("_blank");
        Span date = new Span(event.date().inWords(getLocale()));
        date.addClassName("reading-source");
        NativeButton take = button("reading.merge.this", () -> merge.accept(event));
        take.setAriaLabel(
                getTranslation("reading.merge.this.named", event.title().in(getLocale())));
        return new ListItem(new Div(title, date), take);
    }

    private NativeButton button(String key, Runnable then) {
        NativeButton button = new NativeButton(getTranslation(key), click -> then.run());
        button.addClassName("button");
        return button;
    }

    private void offerAll() {
        any.setLabel(getTranslation("reading.merge.any"));
        any.setItems((event, typed) -> Folded.of(label(event)).contains(Folded.of(typed)), events.all(teacher));
        any.setItemLabelGenerator(this::label);
        choice.removeAll();
        choice.add(
                any, button("reading.merge.this", () -> any.getOptionalValue().ifPresent(merge)));
        any.focus();
    }

    private String label(Event event) {
        Locale locale = getLocale();
        return event.title().in(locale) + " · " + event.date().inShort(locale);
    }

    /** Goes to the likest event, or to the choice among all. */
    void focus() {
        if (any.getParent().isEmpty()) {
            offerAll();
        }
        any.focus();
    }
}
