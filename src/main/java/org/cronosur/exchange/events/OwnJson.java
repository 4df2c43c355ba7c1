package org.cronosur.exchange.events;

/** The own format. */
final class OwnJson {

    static final String FORMAT = "cronosur";

    private OwnJson() {}
}
