package org.cronosur.quiz.ui;

import java.util.List;
import java.util.Optional;
import org.cronosur.quiz.Arrangement;
import org.cronosur.quiz.PutInOrder;
import org.cronosur.quiz.Response;

/** The events of an order, to be moved. */
final class OrderSheet extends Worksheet {

    private Arrangement arrangement;

    /**
     * @param shown the events in the order of this attempt
     * @param draft the order into which they were brought already
     */
    OrderSheet(PutInOrder question, List<PutInOrder.Item> shown, Optional<Response> draft, Runnable touched) {
        arrangement = draft.map(Arrangement.class::cast)
                .orElseGet(() -> new Arrangement(
                        shown.stream().map(PutInOrder.Item::event).toList(), true));
        OrderList list = new OrderList(question.arranged(arrangement));
        list.addArrangedListener(arranged -> {
            arrangement = Arrangement.of(arranged.events());
            touched.run();
        });
        add(list);
    }

    @Override
    public Optional<Response> response() {
        return Optional.<Response>of(arrangement).filter(response -> !response.untouched());
    }

    @Override
    public String missing() {
        return "quiz.refused.untouched";
    }
}
