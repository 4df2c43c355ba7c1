package org.cronosur.explore.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.cronosur.explore.Witness;
import org.cronosur.explore.Witnesses;

/** The texts as witnesses: who speaks, when, from where, of which years, and of which not. */
@Route("texts")
@Menu(title = "texts.title", order = 2)
@StyleSheet("texts.css")
class TextsView extends Div implements HasDynamicTitle {

    TextsView(Witnesses witnesses) {
        addClassNames("page", "texts");
        List<Witness> all = witnesses.all();
        add(header(), new VoicesChart(all), list(all));
    }

    private Header header() {
        Paragraph lead = new Paragraph(getTranslation("texts.lead"));
        lead.addClassName("page-lead");
        Header header = new Header(new H1(getTranslation("texts.heading")), lead);
        header.addClassName("page-head");
        return header;
    }

    private OrderedList list(List<Witness> witnesses) {
        OrderedList list = new OrderedList();
        list.addClassName("witness-list");
        witnesses.forEach(witness -> list.add(new ListItem(new WitnessEntry(witness))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("texts.title") + " · Cronosur";
    }
}
