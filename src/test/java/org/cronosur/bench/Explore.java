package org.cronosur.bench;

/** What a browser has to say of the first screen. */
final class Explore {

    /** Both pictures stand, with labels and with places. Asking a picture makes it draw, so it is asked when it has its events. */
    static final String USABLE = """
            () => ['cs-timeline', 'cs-map'].every(name => document.querySelector(name)?.items?.length > 0)
                && document.querySelector('cs-timeline').labels().length > 0
                && document.querySelector('cs-map').reachable().length > 0
            """;

    /** The frame of the program with nothing in it but a sentence: the page that says that there is none. */
    static final String EMPTY_PATH = "/not-there";

    static final String EMPTY_USABLE = "() => document.querySelector('#view h1') !== null";

    private Explore() {}
}
