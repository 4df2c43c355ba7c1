package org.cronosur.time;

import java.util.Arrays;
import java.util.Optional;

/** The mark that EDTF puts behind a date of which the source is not sure. */
enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    static Optional<Qualifier> markedBy(char mark) {
        return Arrays.stream(values())
                .filter(qualifier -> qualifier.mark.equals(String.valueOf(mark)))
                .findFirst();
    }

    String mark() {
        return mark;
    }

    boolean uncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    boolean approximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    Qualifier withoutApproximate() {
        return uncertain() ? UNCERTAIN : NONE;
    }
}
