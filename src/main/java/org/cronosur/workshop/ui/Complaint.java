package org.cronosur.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import java.util.List;

/** What was typed in cannot be kept yet: the key of the sentence that says why, and the field to mend. */
final class Complaint extends RuntimeException {

    private final transient Component field;
    private final String key;
    private final transient List<Object> values;

    Complaint(Component field, String key, Object... values) {
        super(key);
        this.field = field;
        this.key = key;
        this.values = List.of(values);
    }

    static void unless(boolean good, Component field, String key, Object... values) {
        if (!good) {
            throw new Complaint(field, key, values);
        }
    }

    /** The sentence for the reader of this field. */
    String inWords() {
        return field.getTranslation(key, values.toArray());
    }

    /** Leads to the field. */
    void point() {
        if (field instanceof HasStyle styled) {
            styled.addClassName("workshop-pointed");
        }
        field.scrollIntoView();
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
