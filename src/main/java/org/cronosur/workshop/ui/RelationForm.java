package org.cronosur.workshop.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.cronosur.catalogue.EventTitle;
import org.cronosur.catalogue.Folded;
import org.cronosur.catalogue.Relation;
import org.cronosur.catalogue.Relation.As;

/** What the event is to another one. */
final class RelationForm extends Div {

    private final Select<As> as = new Select<>();
    private final ComboBox<EventTitle> event = new ComboBox<>();

    RelationForm(Bench bench) {
        addClassName("workshop-fields");
        as.setLabel(getTranslation("workshop.relation.as"));
        as.setItems(As.values());
        as.setItemLabelGenerator(part -> getTranslation("workshop.relation." + part.key()));
        as.setValue(As.PART_OF);
        event.setLabel(getTranslation("workshop.relation.event"));
        event.setItems((title, typed) -> Folded.of(label(title)).contains(Folded.of(typed)), bench.events());
        event.setItemLabelGenerator(this::label);
        add(as, event);
    }

    private String label(EventTitle title) {
        return title.title().in(getLocale()) + " · " + title.date().inShort(getLocale());
    }

    RelationForm saying(Relation said, Bench bench) {
        as.setValue(said.as());
        bench.events().stream()
                .filter(title -> title.slug().equals(said.event()))
                .findFirst()
                .ifPresent(event::setValue);
        return this;
    }

    /** @throws Complaint if no event is chosen */
    Relation read() {
        Complaint.unless(!event.isEmpty(), event, "workshop.complaint.blank", event.getLabel());
        return new Relation(event.getValue().slug(), as.getValue());
    }
}
