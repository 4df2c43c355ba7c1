package org.cronosur.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Lets Vaadin's notice of a lost connection speak the language of the page, and be heard as what it is. */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    private static final String SAY = """
            const notice = window.Vaadin.connectionIndicator;
            Object.assign(notice, { onlineText: $0, offlineText: $1, reconnectingText: $2 });
            notice.setAttribute('role', 'status');""";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> speakLater(init.getUI()));
    }

    /** Once it is settled which language the page speaks. */
    private static void speakLater(UI page) {
        page.beforeClientResponse(page, response -> speak(page));
    }

    private static void speak(UI page) {
        page.getPage().executeJs(SAY, said(page, "online"), said(page, "offline"), said(page, "reconnecting"));
    }

    private static String said(UI page, String state) {
        return page.getTranslation("frame.connection." + state);
    }
}
