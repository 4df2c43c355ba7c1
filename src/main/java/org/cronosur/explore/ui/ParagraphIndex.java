package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.catalogue.Event;
import org.cronosur.explore.Witness;
import org.cronosur.texts.Locator;
import org.cronosur.texts.Paragraph;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.Told;

/** The sections and paragraphs of a text, each with the events for which it is cited. */
class ParagraphIndex extends Section {

    private final Witness witness;
    private final SourceText text;

    ParagraphIndex(Witness witness) {
        this.witness = witness;
        this.text = witness.text();
        addClassName("text-index");
        com.vaadin.flow.component.html.Paragraph lead =
                new com.vaadin.flow.component.html.Paragraph(getTranslation("text.index.lead"));
        lead.addClassName("text-lead");
        add(new H2(getTranslation("text.index")), lead);
        text.sections().forEach(section -> add(section(section)));
    }

    private Div section(org.cronosur.texts.Section section) {
        H3 name = section.heading().map(this::printed).orElseGet(() -> Told.in(getLocale(), section.name(), new H3()));
        OrderedList paragraphs = new OrderedList();
        section.paragraphs().forEach(paragraph -> paragraphs.add(paragraph(section, paragraph)));
        Div part = new Div(name, paragraphs);
        part.addClassName("index-section");
        return part;
    }

    /** A heading as the text prints it is in the language of the text. */
    private H3 printed(String heading) {
        H3 name = new H3(heading);
        name.getElement().setAttribute("lang", text.language());
        return name;
    }

    private ListItem paragraph(org.cronosur.texts.Section section, Paragraph paragraph) {
        Locator place = new Locator(section.id(), paragraph.number());
        Span cited = Told.in(getLocale(), text.cite(place), new Span());
        cited.addClassName("index-place");
        ListItem entry = new ListItem(cited, events(witness.citing(place)));
        entry.setId(Places.id(place));
        entry.getElement().setAttribute("tabindex", "-1");
        return entry;
    }

    private Div events(List<Event> events) {
        Div cell = new Div();
        cell.addClassName("index-events");
        if (events.isEmpty()) {
            cell.setText(getTranslation("text.index.nothing"));
            cell.addClassName("index-nothing");
        }
        events.forEach(event -> cell.add(Places.event(event, getLocale())));
        return cell;
    }
}
