package org.cronosur.workshop.ui.reading;

/** What is filled in is no event yet: the key of the sentence that says what is missing, and the way to the field. */
final class Complaint extends RuntimeException {

    private final String key;
    private final transient Runnable way;

    private Complaint(String key, Runnable way) {
        super(key);
        this.key = key;
        this.way = way;
    }

    static void unless(boolean good, String key, Runnable way) {
        if (!good) {
            throw new Complaint(key, way);
        }
    }

    String key() {
        return key;
    }

    /** Puts the focus where something is to be mended. */
    void lead() {
        way.run();
    }
}
