package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Provenance;
import org.cronosur.visual.Told;

/** Questions that were made out of a lesson, each with what it rests on. The teacher takes or drops every one of them. */
final class ProposalList extends Section {

    private final Predicate<Proposal> taken;
    private final OrderedList list = new OrderedList();

    /**
     * @param lead key of what is to be known about them
     * @param taken is handed each that the teacher takes, and tells whether it was kept
     * @param left is run when she is done
     */
    ProposalList(List<Proposal> proposals, String lead, Predicate<Proposal> taken, Runnable left) {
        this.taken = taken;
        setAriaLabel(getTranslation("desk.proposals"));
        list.addClassName("desk-questions");
        proposals.forEach(proposal -> list.add(entry(proposal)));
        NativeButton done = new NativeButton(getTranslation("desk.proposals.done"), click -> left.run());
        done.addClassName("button");
        Paragraph told = new Paragraph(getTranslation(proposals.isEmpty() ? "desk.proposals.none" : lead));
        told.addClassName("page-lead");
        add(new H2(getTranslation("desk.proposals")), told, list, done);
    }

    private ListItem entry(Proposal proposal) {
        Span kind = new Span(getTranslation(QuestionKind.of(proposal.question()).title()));
        kind.addClassName("desk-question-kind");
        Preview preview = new Preview();
        preview.show(proposal.question());
        ListItem entry = new ListItem();
        entry.add(new Div(kind, preview, source(proposal.provenance())), tools(proposal, entry));
        return entry;
    }

    private Paragraph source(Provenance provenance) {
        Paragraph source = new Paragraph(new Span(getTranslation("desk.proposals.source") + " "));
        source.add(Told.in(getLocale(), provenance.place(), new Span()));
        provenance.versions().forEach(version -> {
            Anchor event = new Anchor("/events/" + version.event(), getTranslation("desk.event"));
            event.addClassName("quiet-link");
            source.add(new Span(" · "), event);
        });
        source.addClassName("desk-hint");
        return source;
    }

    private Div tools(Proposal proposal, ListItem entry) {
        NativeButton take = new NativeButton(getTranslation("desk.proposals.take"), click -> {
            if (taken.test(proposal)) {
                list.remove(entry);
            }
        });
        NativeButton drop = new NativeButton(getTranslation("desk.proposals.drop"), click -> list.remove(entry));
        take.addClassName("button");
        drop.addClassName("button");
        Div tools = new Div(take, drop);
        tools.addClassName("desk-ways");
        return tools;
    }
}
