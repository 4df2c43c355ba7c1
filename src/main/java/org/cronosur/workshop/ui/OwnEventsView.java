package org.cronosur.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cronosur.catalogue.EventTitle;
import org.cronosur.catalogue.Folded;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.visual.Told;

/** A teacher's own events in the order in which they began, with a search among them. */
@Route("desk/events")
@Menu(title = "workshop.events", order = 24)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("workshop.css")
class OwnEventsView extends Div implements HasDynamicTitle {

    /** So many are shown at first, and more with every press. */
    private static final int A_PAGE = 100;

    private final List<EventTitle> events;
    private final Set<String> behind;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph found = new Paragraph();
    private final NativeButton more = new NativeButton();
    private String words = "";
    private int shown = A_PAGE;

    OwnEventsView(OwnEvents own, SignedIn signedIn) {
        UUID teacher = signedIn.teacher().id();
        this.events = own.titles(teacher);
        this.behind = own.behind(teacher);
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
        search.addValueChangeListener(change -> look(change.getValue()));
        found.getElement().setAttribute("role", "status");
        found.addClassName("workshop-hint");
        list.addClassName("workshop-list");
        more.setText(getTranslation("workshop.events.more"));
        more.addClassName("button");
        more.addClickListener(click -> {
            shown += A_PAGE;
            show();
        });
        show();
        return new Section(search, found, list, more);
    }

    private void look(String letters) {
        words = Folded.of(letters);
        shown = A_PAGE;
        show();
    }

    private void show() {
        List<EventTitle> hits = events.stream().filter(this::isLookedFor).toList();
        list.removeAll();
        hits.stream().limit(shown).forEach(event -> list.add(entry(event)));
        found.setText(getTranslation("workshop.events.found", hits.size(), events.size()));
        more.setVisible(hits.size() > shown);
    }

    private boolean isLookedFor(EventTitle event) {
        return Folded.of(event.title().es() + " " + event.title().en() + " "
                        + event.date().inWords(getLocale()))
                .contains(words);
    }

    private ListItem entry(EventTitle event) {
        Anchor title = Told.in(getLocale(), event.title(), new Anchor("/desk/event/" + event.slug(), ""));
        title.addClassName("workshop-name");
        Paragraph when = new Paragraph(event.date().inWords(getLocale()));
        return new ListItem(title, when, standing(event));
    }

    private Div standing(EventTitle event) {
        Div standing =
                new Div(new Span(getTranslation(event.isOpen() ? "workshop.event.open" : "workshop.event.closed")));
        event.original()
                .ifPresent(slug -> standing.add(
                        new Span(" · "), new Anchor("/events/" + slug, getTranslation("workshop.event.is-copy"))));
        if (behind.contains(event.slug())) {
            Paragraph changed = new Paragraph(getTranslation("workshop.original.changed"));
            changed.addClassName("workshop-warned");
            standing.add(changed);
        }
        return standing;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshop.events") + " · Cronosur";
    }
}
