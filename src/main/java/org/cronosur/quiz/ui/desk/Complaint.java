package org.cronosur.quiz.ui.desk;

import java.util.List;

/** What was typed in is no question yet: the key of the sentence that says what is missing, with what is filled in. */
final class Complaint extends RuntimeException {

    private final String key;
    private final List<Object> values;

    Complaint(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = List.of(values);
    }

    static void unless(boolean good, String key, Object... values) {
        if (!good) {
            throw new Complaint(key, values);
        }
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.toArray();
    }
}
