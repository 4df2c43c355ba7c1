package org.cronosur.exchange.events;

import org.jsoup.Jsoup;

/** HTML where a format has it in titles and texts. */
final class Markup {

    private Markup() {}

    /** Its words; what a browser would run is not among them. */
    static String words(String html) {
        boolean plain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
        return plain ? html : Jsoup.parseBodyFragment(html).text();
    }
}
