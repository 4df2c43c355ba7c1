package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.cronosur.catalogue.Event;
import org.cronosur.explore.Digest;
import org.cronosur.explore.LoadedTerm;
import org.cronosur.explore.Witness;
import org.cronosur.visual.LoadedWord;

/** The loaded terms of a text, each with the events of which the text uses it. */
class TermIndex extends Section {

    private static final int MOST = 24;

    private final Witness witness;

    TermIndex(Witness witness) {
        this.witness = witness;
        addClassName("text-terms");
        Paragraph lead = new Paragraph(getTranslation("text.terms.lead"));
        lead.addClassName("text-lead");
        add(new H2(getTranslation("text.terms")), lead, terms());
        setVisible(!witness.terms().isEmpty());
    }

    private Folded terms() {
        Digest<LoadedTerm> digest = Digest.of(witness.terms(), MOST, TermIndex::weight);
        return new Folded(digest, UnorderedList::new, this::entry);
    }

    /** What is said of many events, and of weighty ones. */
    static int weight(LoadedTerm term) {
        return term.events().stream().mapToInt(Event::importance).sum();
    }

    private ListItem entry(LoadedTerm term) {
        Span events = new Span();
        events.addClassName("term-events");
        term.events().forEach(event -> events.add(Places.eventBriefly(event, getLocale())));
        return new ListItem(new LoadedWord(term.word(), witness.text().language()), events);
    }
}
