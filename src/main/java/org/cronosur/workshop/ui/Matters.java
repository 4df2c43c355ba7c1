package org.cronosur.workshop.ui;

import com.vaadin.flow.component.select.Select;
import org.cronosur.catalogue.Matter;

/** The choice of what a disagreement is about. */
final class Matters {

    private Matters() {}

    static Select<Matter> choice() {
        Select<Matter> matters = new Select<>();
        matters.setLabel(matters.getTranslation("workshop.matter"));
        matters.setItems(Matter.values());
        matters.setItemLabelGenerator(matter -> matters.getTranslation("desk.matter." + matter.key()));
        matters.setValue(Matter.FACT);
        return matters;
    }
}
