package org.cronosur.practice.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.ui.LearnerCookie;

/** Who is at the browser, and in which zone. */
record Visitor(LearnerKey key, ZoneId zone) {

    /** Whoever is asking now. */
    static Visitor now() {
        return new Visitor(LearnerCookie.keep(), zoneOfBrowser());
    }

    Visitor as(LearnerKey other) {
        return new Visitor(other, zone);
    }

    private static ZoneId zoneOfBrowser() {
        String told = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return told == null ? ZoneId.systemDefault() : ZoneId.of(told);
        } catch (DateTimeException unknownHere) {
            return ZoneId.systemDefault();
        }
    }
}
