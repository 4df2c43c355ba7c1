package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cronosur.quiz.Ground;
import org.cronosur.visual.Told;

/** The way to the sources of a question for whoever holds it for wrong, and what to do there. */
class Challenge extends Div {

    /** @param grounds where the question comes from; not empty */
    Challenge(List<Ground> grounds) {
        addClassName("quiz-challenge");
        Paragraph how = new Paragraph(getTranslation("quiz.challenge.how"));
        how.addClassName("quiz-hint");
        if (grounds.size() == 1) {
            Anchor source = new Anchor(pathOf(grounds.getFirst()), getTranslation("quiz.challenge"));
            source.addClassName("button");
            add(source, how);
        } else {
            add(choice(grounds, how));
        }
        grounds.stream().filter(Ground::changed).forEach(ground -> add(changed(ground)));
    }

    /** Whoever made the question did not know what the event says now. */
    private Paragraph changed(Ground ground) {
        Paragraph changed = new Paragraph(
                getTranslation("quiz.challenge.changed", ground.title().in(getLocale())));
        changed.addClassName("quiz-changed");
        return changed;
    }

    private NativeDetails choice(List<Ground> grounds, Paragraph how) {
        UnorderedList sources = new UnorderedList();
        grounds.forEach(ground ->
                sources.add(new ListItem(Told.in(getLocale(), ground.title(), new Anchor(pathOf(ground), "")))));
        NativeDetails details = new NativeDetails(getTranslation("quiz.challenge"), new Div(how, sources));
        details.getSummary().addClassName("button");
        return details;
    }

    private static String pathOf(Ground ground) {
        return "/events/" + ground.event();
    }
}
