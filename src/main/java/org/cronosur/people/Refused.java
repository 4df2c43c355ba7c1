package org.cronosur.people;

/** Something typed cannot be taken; nothing was kept of it. */
public final class Refused extends RuntimeException {

    private final Flaw flaw;

    Refused(Flaw flaw) {
        super(flaw.key());
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
