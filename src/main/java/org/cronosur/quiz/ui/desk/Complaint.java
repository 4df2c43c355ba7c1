package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What was typed in is no question yet: what is missing, and in which of its parts. */
final class Complaint extends RuntimeException {

    private final String part;
    private final String key;
    private final List<Object> values;

    /** @param key of the sentence that says it, with what is filled in */
    Complaint(String key, Object... values) {
        this("", key, List.of(values));
    }

    private Complaint(String part, String key, List<Object> values) {
        super(key);
        this.part = part;
        this.key = key;
        this.values = values;
    }

    static void unless(boolean good, String key, Object... values) {
        if (!good) {
            throw new Complaint(key, values);
        }
    }

    /** The same of one of several parts, which has this name. */
    Complaint of(String name) {
        return new Complaint(name, key, values);
    }

    /** In the language of the page. */
    String on(Component page) {
        String what = page.getTranslation(key, values.toArray());
        return part.isEmpty() ? what : page.getTranslation("desk.complaint.part", part, what);
    }
}
