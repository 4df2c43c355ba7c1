package org.cronosur.curation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cronosur.curation.EventSet;

/** Tells whoever makes a lesson whether the class sees it already, and leads back to where it is made. */
class MakersNote extends Paragraph {

    MakersNote(EventSet set) {
        addClassName("lesson-makers");
        add(
                new Span(getTranslation(set.isOpen() ? "lesson.makers.open" : "lesson.makers.preview") + " "),
                new Anchor("/desk/set/" + set.slug(), getTranslation("lesson.makers.edit")));
    }
}
