package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.cronosur.visual.Fault;
import org.cronosur.visual.Mark;
import org.cronosur.visual.Siglum;

/** What stands where an event is told, before one is chosen: what this is, and how to read its signs. */
class Invitation extends Div {

    /**
     * @param unknown the event that was asked for and is not there, if one was
     * @param added whether there are events that a teacher added
     */
    Invitation(Optional<String> unknown, boolean added) {
        addClassName("invitation");
        unknown.map(this::missing).ifPresent(this::add);
        H2 title = new H2(getTranslation("invitation.title"));
        Paragraph text = new Paragraph(getTranslation("invitation.text"));
        Div signs = new Div(
                sign(new Siglum("V"), "invitation.siglum"),
                sign(new Fault(), "invitation.fault"),
                sign(silence(), "invitation.silence"));
        signs.addClassName("invitation-signs");
        if (added) {
            signs.add(sign(new Mark("election", false).onBar(), "invitation.own"));
        }
        add(title, text, signs);
    }

    private Paragraph missing(String event) {
        Paragraph missing = new Paragraph(getTranslation("invitation.unknown", event));
        missing.addClassName("invitation-unknown");
        missing.getElement().setAttribute("role", "status");
        return missing;
    }

    private Div sign(Component sign, String key) {
        Span picture = new Span(sign);
        picture.getElement().setAttribute("aria-hidden", "true");
        return new Div(picture, new Span(getTranslation(key)));
    }

    private static Span silence() {
        Span dots = new Span();
        dots.addClassName("silence");
        return dots;
    }
}
