package org.cronosur.shipment;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The shipped content has flaws; nothing of it was taken over. */
public class FaultyShipment extends RuntimeException {

    private static final int SHOWN = 20;

    private final List<Flaw> flaws;

    public FaultyShipment(List<Flaw> flaws) {
        super(flaws.stream().limit(SHOWN).map(Flaw::toString).collect(joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
