package org.cronosur.exchange.events;

import java.io.Serial;

/** A file that cannot be read at all, and why; nothing was taken of it. */
public final class RefusedFile extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    RefusedFile(Where where, Flaw.Reason reason, Object... values) {
        super(reason + " at " + where);
        this.flaw = new Flaw(where, reason, values);
    }

    RefusedFile(Flaw.Reason reason, Object... values) {
        this(Where.WHOLE, reason, values);
    }

    public Flaw flaw() {
        return flaw;
    }
}
