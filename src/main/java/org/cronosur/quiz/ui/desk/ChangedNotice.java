package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.quiz.Changes.Changed;
import org.cronosur.visual.Told;

/** Says that events have changed since a question was made from them, and leads to them. */
final class ChangedNotice extends Div {

    /**
     * @param events not empty
     * @param tools what can be done about it
     */
    ChangedNotice(List<Changed> events, Component... tools) {
        addClassName("desk-changed");
        Paragraph said = new Paragraph(new Span(getTranslation("desk.changed") + " "));
        for (int place = 0; place < events.size(); place++) {
            said.add(new Span(place == 0 ? "" : ", "), event(events.get(place)));
        }
        said.add(new Span("."));
        add(said);
        if (tools.length > 0) {
            Div ways = new Div(tools);
            ways.addClassName("desk-ways");
            add(ways);
        }
    }

    /** The event is looked at beside the question, in a window of its own. */
    private Component event(Changed changed) {
        if (changed.title().isEmpty()) {
            return new Span(getTranslation("desk.changed.gone", changed.event()));
        }
        Anchor event = Told.in(getLocale(), changed.title().get(), new Anchor("/events/" + changed.event(), ""));
        event.setTarget(AnchorTarget.BLANK);
        return event;
    }
}
