package org.cronosur.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.EventPart;
import org.cronosur.texts.TextDraft;

/** What became of what a teacher wanted to keep, beside the button that keeps it. */
final class Notice extends Div {

    Notice() {
        addClassName("workshop-notice");
        getElement().setAttribute("role", "alert");
    }

    void say(String key, Object... values) {
        removeAll();
        removeClassName("workshop-refused");
        add(new Paragraph(getTranslation(key, values)));
    }

    void keptFor(Event event) {
        say("workshop.kept");
        add(new Div(
                link("/?event=" + event.slug(), "workshop.see.line"),
                link("/events/" + event.slug(), "workshop.see.page")));
    }

    private Anchor link(String path, String key) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.addClassName("button");
        return link;
    }

    void refuse(String key, Object... values) {
        say(key, values);
        addClassName("workshop-refused");
    }

    void refuse(Complaint complaint) {
        refuse("workshop.refused", complaint.inWords());
        complaint.point();
    }

    /** The form asks for most things itself; these are the rules that every way in has to meet. */
    void refuse(EventDraft.Fault fault) {
        refuse(
                "workshop.refused",
                getTranslation("workshop.fault."
                        + fault.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    void refuse(TextDraft.Fault fault) {
        refuse(
                "workshop.refused",
                getTranslation("workshop.text.fault."
                        + fault.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** Says that a text was changed elsewhere; nothing that was typed is lost. */
    void refuseForChanges(String pages, String slug, Runnable keepAnyway) {
        refuse("workshop.text.changed-meanwhile");
        offer(pages + slug, keepAnyway);
    }

    /** Says that the event was changed elsewhere, and in what; nothing that was typed is lost. */
    void refuseForChanges(Event now, List<EventPart> parts, Runnable keepAnyway) {
        String changed = parts.stream()
                .map(part -> getTranslation("workshop.of." + part.key()))
                .collect(Collectors.joining(", "));
        refuse("workshop.changed-meanwhile", changed.isEmpty() ? getTranslation("workshop.of.nothing") : changed);
        offer("/events/" + now.slug(), keepAnyway);
    }

    /** Says that something is not kept; whoever leaves all the same loses it. */
    void askBefore(Runnable leaving) {
        refuse("workshop.unkept");
        NativeButton leave = new NativeButton(getTranslation("workshop.unkept.leave"), click -> leaving.run());
        leave.addClassName("button");
        add(new Div(leave));
        leave.focus();
    }

    private void offer(String saved, Runnable keepAnyway) {
        Anchor see = link(saved, "workshop.changed-meanwhile.see");
        see.setTarget(AnchorTarget.BLANK);
        NativeButton over =
                new NativeButton(getTranslation("workshop.changed-meanwhile.over"), click -> keepAnyway.run());
        over.addClassName("button");
        add(new Div(see, over));
    }
}
