package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cronosur.catalogue.Event;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Question;
import org.cronosur.visual.Rows;

/** Events to be put in order; they may be written in any. */
final class OrderForm extends QuestionForm {

    private static final Comparator<Event> IN_TIME =
            Comparator.comparing(event -> event.date().earliest().orElse(LocalDate.MAX));

    private final Rows<EventRow> events;

    private OrderForm(Shelf shelf) {
        this.events = new Rows<>("desk.event", () -> new EventRow(shelf), PutInOrder.MOST_ITEMS);
        add(events);
    }

    static OrderForm of(PutInOrder question, Shelf shelf) {
        OrderForm form = new OrderForm(shelf);
        question.events().forEach(slug -> form.events.append(new EventRow(shelf).choosing(slug, shelf)));
        form.begin(question.prompt(), question.explanation());
        return form;
    }

    static OrderForm blank(Shelf shelf) {
        OrderForm form = new OrderForm(shelf);
        form.events.atLeast(PutInOrder.FEWEST_ITEMS);
        form.begin(Blank.WORDS, Blank.WORDS);
        return form;
    }

    private static final class EventRow extends Div {

        private final EventField event;

        EventRow(Shelf shelf) {
            event = new EventField("desk.event", shelf);
            add(event);
        }

        EventRow choosing(String slug, Shelf shelf) {
            event.choosing(slug, shelf);
            return this;
        }
    }

    @Override
    Question read(String id) {
        List<Event> chosen = Parts.read(events, (row, place) -> row.event.event()).stream()
                .sorted(IN_TIME)
                .toList();
        Complaint.unless(
                chosen.size() >= PutInOrder.FEWEST_ITEMS, "desk.complaint.order-size", PutInOrder.FEWEST_ITEMS);
        Complaint.unless(
                chosen.stream().map(Event::slug).distinct().count() == chosen.size(), "desk.complaint.event-twice");
        List<PutInOrder.Item> items = chosen.stream()
                .map(event -> new PutInOrder.Item(event.slug(), event.title(), event.date()))
                .toList();
        try {
            return new PutInOrder(id, prompt(), items, explanation());
        } catch (IllegalArgumentException everyOrderIsRight) {
            throw new Complaint("desk.complaint.no-order");
        }
    }
}
