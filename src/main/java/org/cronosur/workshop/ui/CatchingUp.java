package org.cronosur.workshop.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventPart;
import org.cronosur.catalogue.Own;

/** Says what has changed in the original of a copy since, and asks what of it the copy is to take over. */
final class CatchingUp extends Section {

    private final Map<EventPart, Checkbox> parts = new EnumMap<>(EventPart.class);

    /**
     * @param today what the original says now
     * @param follow is handed the parts to be taken over; none when the copy is to stay as it is
     */
    CatchingUp(Event copy, Event today, Consumer<List<EventPart>> follow) {
        addClassName("workshop-catching-up");
        add(new H2(getTranslation("workshop.original.changed")));
        add(new Paragraph(
                new Text(getTranslation("workshop.original.what") + " "),
                new Anchor("/events/" + today.slug(), today.title().in(getLocale())),
                new Text(".")));
        PartWords mine = new PartWords(copy, getLocale(), this::getTranslation);
        PartWords theirs = new PartWords(today, getLocale(), this::getTranslation);
        Own own = copy.own().orElseThrow();
        List<EventPart> hers = own.rewrittenIn(copy);
        own.changedIn(today).forEach(part -> add(choice(part, !hers.contains(part), mine.of(part), theirs.of(part))));
        NativeButton take =
                new NativeButton(getTranslation("workshop.original.take"), click -> follow.accept(chosen()));
        take.addClassName("button");
        NativeButton leave =
                new NativeButton(getTranslation("workshop.original.leave"), click -> follow.accept(List.of()));
        leave.addClassName("button");
        Div ways = new Div(take, leave);
        ways.addClassName("workshop-ways");
        add(ways);
    }

    /** What she wrote herself is only lost if she says so. */
    private Div choice(EventPart part, boolean taken, String mine, String theirs) {
        Checkbox take = new Checkbox(getTranslation("workshop.of." + part.key()));
        take.setValue(taken);
        parts.put(part, take);
        Div choice = new Div(
                take,
                new Paragraph(getTranslation("workshop.original.theirs", theirs)),
                new Paragraph(getTranslation("workshop.original.mine", mine)));
        choice.addClassName("workshop-choice");
        return choice;
    }

    private List<EventPart> chosen() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
