package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Provenance;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ui.RightAnswer;
import org.cronosur.visual.Told;

/** Questions that were made out of a lesson, each with what it rests on. The teacher takes or drops every one of them. */
final class ProposalList extends Section {

    private final Shelf shelf;
    private final Predicate<Proposal> taken;
    private final OrderedList list = new OrderedList();
    private final NativeButton done;
    private final H1 heading = new H1();

    /**
     * @param shelf knows the texts and events they rest on
     * @param lead key of what is to be known about them; with {@code .none} behind it, of what is said where there is none
     * @param taken is handed each that the teacher takes, and tells whether it was kept
     * @param left is run when she is done
     */
    ProposalList(List<Proposal> proposals, Shelf shelf, String lead, Predicate<Proposal> taken, Runnable left) {
        this.shelf = shelf;
        this.taken = taken;
        setAriaLabel(getTranslation("desk.proposals"));
        list.addClassName("desk-questions");
        proposals.forEach(proposal -> list.add(entry(proposal)));
        done = new NativeButton(getTranslation("desk.proposals.done"), click -> left.run());
        done.addClassName("button");
        Paragraph told = new Paragraph(getTranslation(proposals.isEmpty() ? lead + ".none" : lead));
        told.addClassName("page-lead");
        add(heading, told, list, done);
        heading.setText(getTranslation("desk.proposals"));
    }

    private ListItem entry(Proposal proposal) {
        Question question = proposal.question();
        Span kind = new Span(getTranslation(QuestionKind.of(question).title()));
        kind.addClassName("desk-question-kind");
        Preview preview = new Preview();
        preview.show(question);
        Div right = new Div(new Span(getTranslation("desk.proposals.right")), new RightAnswer(question));
        right.addClassName("desk-right");
        ListItem entry = new ListItem();
        entry.add(
                new Div(
                        kind,
                        preview,
                        right,
                        Told.in(getLocale(), question.explanation(), new Paragraph()),
                        source(proposal.provenance())),
                tools(proposal, entry));
        return entry;
    }

    /** Who says it and where; of the record, on what that rests. */
    private Paragraph source(Provenance provenance) {
        Paragraph source = new Paragraph(new Span(getTranslation("desk.proposals.source") + " "));
        String voice = Optional.ofNullable(provenance.text())
                .flatMap(shelf::text)
                .map(text -> text.shortTitle().in(getLocale()))
                .orElseGet(() -> getTranslation("desk.proposals.record"));
        source.add(new Span(voice + ", "), Told.in(getLocale(), provenance.place(), new Span()));
        provenance.events().stream().flatMap(slug -> shelf.event(slug).stream()).forEach(about -> {
            Anchor event = Told.in(getLocale(), about.title(), new Anchor("/events/" + about.slug(), ""));
            event.setTarget(AnchorTarget.BLANK);
            source.add(new Span(" · "), event);
        });
        source.addClassName("desk-hint");
        return source;
    }

    private Div tools(Proposal proposal, ListItem entry) {
        NativeButton take = new NativeButton(getTranslation("desk.proposals.take"), click -> {
            if (taken.test(proposal)) {
                leave(entry);
            }
        });
        NativeButton drop = new NativeButton(getTranslation("desk.proposals.drop"), click -> leave(entry));
        Stream.of(take, drop).forEach(button -> button.addClassName("button"));
        Div tools = new Div(take, drop);
        tools.addClassName("desk-ways");
        return tools;
    }

    /** The next one comes into its place, and the focus with it. */
    private void leave(ListItem entry) {
        int place = list.indexOf(entry);
        list.remove(entry);
        list.getChildren().skip(place).findFirst().ifPresentOrElse(ProposalList::focusOn, done::focus);
    }

    void focus() {
        focusOn(heading);
    }

    private static void focusOn(Component what) {
        what.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
