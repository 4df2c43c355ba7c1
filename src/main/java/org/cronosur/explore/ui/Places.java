package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.cronosur.catalogue.Event;
import org.cronosur.texts.Locator;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.Citation;
import org.cronosur.visual.Told;

/** Links to events, to texts and to paragraphs in them. */
final class Places {

    private Places() {}

    /** The event on the timeline and the map, under its title. */
    static Anchor event(Event event, Locale locale) {
        return Told.in(locale, event.title(), eventLink(event));
    }

    /** The event on the timeline and the map, under its short label. */
    static Anchor eventBriefly(Event event, Locale locale) {
        return Told.in(locale, event.label(), eventLink(event));
    }

    private static Anchor eventLink(Event event) {
        Anchor link = new Anchor("/?event=" + event.slug(), "");
        link.addClassName("quiet-link");
        return link;
    }

    static Anchor text(SourceText text, Locale locale) {
        return Told.in(locale, text.shortTitle(), new Anchor("/texts/" + text.slug(), ""));
    }

    /** The paragraph in the index of its text, as a person would cite it. */
    static Anchor paragraph(SourceText text, Locator place, Locale locale) {
        return new Citation(locale, text.slug(), id(place), text.cite(place));
    }

    /** The id of a paragraph on the page of its text. */
    static String id(Locator place) {
        return Citation.idOf(place.section(), place.paragraph());
    }
}
