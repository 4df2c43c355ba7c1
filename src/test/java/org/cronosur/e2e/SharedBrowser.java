package org.cronosur.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.cronosur.Chromium;

/** One browser for all stories; it ends with them. */
final class SharedBrowser {

    /** Patience with a busy machine, in ms; nothing here measures time. */
    static final double PATIENCE = 15_000;

    private SharedBrowser() {}

    static Browser get() {
        return Holder.CHROMIUM.browser();
    }

    private static final class Holder {

        static final Chromium CHROMIUM = start();

        private static Chromium start() {
            Chromium chromium = Chromium.start();
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(chromium::close));
            return chromium;
        }
    }
}
