package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cronosur.explore.Correction;
import org.cronosur.explore.Witness;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** Where the record contradicts a text: what it holds against it, what that rests on, and why it matters. */
class CorrectionList extends Section {

    CorrectionList(Witness witness) {
        addClassName("text-errors");
        add(new H2(getTranslation("text.errors")));
        if (witness.corrections().isEmpty()) {
            add(new Paragraph(getTranslation("text.errors.none")));
            return;
        }
        OrderedList list = new OrderedList();
        witness.corrections().forEach(correction -> list.add(entry(correction)));
        add(list);
    }

    private ListItem entry(Correction correction) {
        Div about = new Div(
                Places.event(correction.event(), getLocale()),
                new Span(correction.event().date().inShort(getLocale())));
        about.addClassName("correction-about");
        return new ListItem(about, held(correction));
    }

    private Div held(Correction correction) {
        Paragraph note = new Paragraph(
                new Siglum(Siglum.RECORD, getTranslation("record.name")),
                Told.in(getLocale(), correction.note().note(), new Span()));
        note.addClassName("correction-note");
        Paragraph why = Told.in(getLocale(), correction.note().why(), new Paragraph());
        why.addClassName("correction-why");
        return new Div(note, why, source(correction));
    }

    private Component source(Correction correction) {
        Paragraph source = new Paragraph(
                new Span(getTranslation("text.errors.source") + " "),
                Told.in(getLocale(), correction.note().restsOn(), new Span()));
        source.addClassName("statement-about");
        return source;
    }
}
