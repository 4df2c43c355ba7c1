package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.cronosur.catalogue.Event;
import org.cronosur.explore.Statement;
import org.cronosur.explore.Witness;
import org.cronosur.visual.Board;
import org.cronosur.visual.Timeline;
import org.cronosur.visual.Told;

/** The events of a text along the years; the chosen one is told in the words of this text alone. */
class TextEvents extends Section {

    private final Witness witness;
    private final Div told = new Div();

    TextEvents(Witness witness) {
        this.witness = witness;
        addClassName("text-events");
        told.addClassName("text-told");
        told.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("text.events", witness.events().size())), board(), told);
        tell(Optional.empty());
    }

    private Board board() {
        Timeline timeline = new Timeline();
        timeline.getElement().setAttribute("strip", true);
        Board board = new Board(timeline);
        board.setOnly(witness.events().stream().map(Event::slug).toList());
        board.addChosenListener(chosen -> tell(chosen.id()));
        return board;
    }

    private void tell(Optional<String> slug) {
        told.removeAll();
        Optional<Event> event = witness.events().stream()
                .filter(each -> slug.filter(each.slug()::equals).isPresent())
                .findFirst();
        event.ifPresentOrElse(this::tell, () -> told.add(new Paragraph(getTranslation("text.events.choose"))));
    }

    private void tell(Event event) {
        H3 title = new H3(Places.event(event, getLocale()));
        Paragraph date = new Paragraph(event.date().inWords(getLocale()));
        date.addClassName("statement-about");
        told.add(title, date);
        witness.statementsOn(event).forEach(statement -> told.add(said(statement)));
    }

    private Div said(Statement statement) {
        Paragraph said = Told.in(getLocale(), statement.claim().claim(), new Paragraph());
        said.addClassName("said");
        Paragraph place =
                new Paragraph(Places.paragraph(witness.text(), statement.claim().locator(), getLocale()));
        place.addClassName("statement-about");
        return new Div(said, place);
    }
}
