package org.cronosur.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.EventTitle;
import org.cronosur.time.HistoricalDate;
import org.cronosur.visual.Told;
import org.cronosur.workshop.Duplicates;
import org.jspecify.annotations.Nullable;

/** Says while an event is being written that it may be there already. */
final class Alike extends Div {

    private List<EventTitle> events;
    private String title = "";
    private @Nullable HistoricalDate date;

    Alike(List<EventTitle> events) {
        this.events = events;
        addClassName("workshop-alike");
        getElement().setAttribute("role", "status");
    }

    void leaveOut(List<String> slugs) {
        events = events.stream().filter(event -> !slugs.contains(event.slug())).toList();
        show();
    }

    void call(String written) {
        title = written;
        show();
    }

    void date(Optional<HistoricalDate> written) {
        date = written.orElse(null);
        show();
    }

    private void show() {
        removeAll();
        List<EventTitle> found = Duplicates.of(title, date, events);
        if (!found.isEmpty()) {
            UnorderedList list = new UnorderedList();
            found.forEach(event -> list.add(entry(event)));
            add(new Paragraph(getTranslation("workshop.alike")), list);
        }
    }

    private ListItem entry(EventTitle event) {
        Anchor link = Told.in(getLocale(), event.title(), new Anchor("/events/" + event.slug(), ""));
        link.setTarget(AnchorTarget.BLANK);
        String whose = event.isOwn() ? "workshop.alike.own" : "workshop.alike.shipped";
        return new ListItem(link, new Span(", " + event.date().inWords(getLocale()) + " · " + getTranslation(whose)));
    }
}
