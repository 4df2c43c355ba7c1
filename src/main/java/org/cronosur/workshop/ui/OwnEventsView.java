package org.cronosur.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Folded;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.visual.Mark;
import org.cronosur.visual.Told;

/** A teacher's own events in the order in which they began, with a search among them. */
@Route("desk/events")
@Menu(title = "workshop.events", order = 24)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("workshop.css")
class OwnEventsView extends Div implements HasDynamicTitle {

    private final List<Event> events;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph found = new Paragraph();

    OwnEventsView(OwnEvents own, SignedIn signedIn) {
        this.events = own.of(signedIn.teacher().id());
        addClassNames("page", "workshop");
        add(head(), events.isEmpty() ? nothing() : all());
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("workshop.events.lead"));
        lead.addClassName("page-lead");
        Anchor write = new Anchor("/desk/event", getTranslation("workshop.event.write"));
        write.addClassName("button-primary");
        Header head = new Header(new H1(getTranslation("workshop.events")), lead, write);
        head.addClassName("page-head");
        return head;
    }

    private Section nothing() {
        Section nothing = new Section(new Paragraph(getTranslation("workshop.events.empty")));
        nothing.addClassName("workshop-empty");
        nothing.add(
                new Paragraph(getTranslation("workshop.events.empty.copy")),
                new Anchor("/", getTranslation("workshop.events.empty.explore")));
        return nothing;
    }

    private Section all() {
        TextField search = new TextField(getTranslation("workshop.events.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> show(change.getValue()));
        found.getElement().setAttribute("role", "status");
        found.addClassName("workshop-hint");
        list.addClassName("workshop-list");
        show("");
        return new Section(search, found, list);
    }

    private void show(String words) {
        List<Event> hits = events.stream().filter(event -> holds(event, words)).toList();
        list.removeAll();
        hits.forEach(event -> list.add(entry(event)));
        found.setText(getTranslation("workshop.events.found", hits.size(), events.size()));
    }

    private static boolean holds(Event event, String words) {
        String said = Folded.of(String.join(
                " ",
                event.title().es(),
                event.title().en(),
                event.summary().es(),
                event.summary().en()));
        return said.contains(Folded.of(words));
    }

    private ListItem entry(Event event) {
        Anchor title = Told.in(getLocale(), event.title(), new Anchor("/desk/event/" + event.slug(), ""));
        Div name = new Div(new Mark(event.kind().key(), event.contested()), title);
        name.addClassName("workshop-name");
        Paragraph when = new Paragraph(event.date().inWords(getLocale()));
        Paragraph seen =
                new Paragraph(getTranslation(event.isOpen() ? "workshop.event.open" : "workshop.event.closed"));
        return new ListItem(name, when, seen);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshop.events") + " · Cronosur";
    }
}
