package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cronosur.quiz.Feedback;
import org.cronosur.visual.Told;

/** The order that was given, with its dates and a line along the longest chain that was right. */
class MarkedOrder extends Div {

    MarkedOrder(Feedback.OnOrder feedback) {
        Paragraph legend =
                new Paragraph(inWords(feedback.chainLength(), feedback.given().size()));
        legend.addClassName("quiz-chain-legend");
        OrderedList given = new OrderedList();
        given.addClassName("quiz-chain");
        given.getElement().setAttribute("aria-label", getTranslation("quiz.order.list"));
        feedback.given().forEach(placed -> given.add(entry(placed)));
        add(legend, given);
    }

    private String inWords(int chain, int all) {
        return chain == all ? getTranslation("quiz.chain.whole") : getTranslation("quiz.chain", chain, all);
    }

    private ListItem entry(Feedback.Placed placed) {
        Span title = Told.in(getLocale(), placed.item().title(), new Span());
        title.addClassName("quiz-chain-title");
        Span date = new Span(placed.item().date().inWords(getLocale()));
        date.addClassName("quiz-chain-date");
        Span where = new Span(getTranslation(placed.inChain() ? "quiz.chain.in" : "quiz.chain.out"));
        where.addClassName("quiz-chain-word");
        ListItem entry = new ListItem(title, date, where);
        entry.addClassName(placed.inChain() ? "in-chain" : "off-chain");
        return entry;
    }
}
