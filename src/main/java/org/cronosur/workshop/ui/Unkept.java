package org.cronosur.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;

/** Knows whether something is typed on a page that is not kept yet, and asks before the page is left with it. */
final class Unkept {

    private static final int A_PAUSE_MILLIS = 400;

    /**
     * For a reload, a closed tab, another address: what leads elsewhere within the program comes to the server first. Where the session has ended nobody is asked: what was typed is kept in the tab.
     */
    private static final String LET_THE_BROWSER_ASK = """
            const page = this;
            if (page.csUnkept === undefined) {
              page.csUnkept = false;
              page.addEventListener('input', () => { page.csUnkept = true; });
              page.addEventListener('change', () => { page.csUnkept = true; });
              const ask = (event) => {
                if (!page.isConnected) window.removeEventListener('beforeunload', ask);
                else if (page.csUnkept && !('ended' in document.documentElement.dataset)) event.preventDefault();
              };
              window.addEventListener('beforeunload', ask);
            }""";

    private final Component page;
    private final Notice notice;
    private boolean any;

    /** @param notice where it is asked */
    Unkept(Component page, Notice notice) {
        this.page = page;
        this.notice = notice;
        page.getElement().addEventListener("input", typed -> any = true).debounce(A_PAUSE_MILLIS);
        page.getElement().addEventListener("change", typed -> any = true);
        page.addAttachListener(attached -> page.getElement().executeJs(LET_THE_BROWSER_ASK));
    }

    /** All is kept, or is to be forgotten. */
    void forget() {
        any = false;
        page.getElement().executeJs("this.csUnkept = false");
    }

    /** Holds whoever leaves with something that is not kept. */
    void hold(BeforeLeaveEvent leaving) {
        if (!any) {
            return;
        }
        ContinueNavigationAction onwards = leaving.postpone();
        if (leaving.getTrigger() == NavigationTrigger.HISTORY) {
            UI ui = leaving.getUI();
            Location asked = leaving.getLocation();
            stay(ui);
            notice.askBefore(() -> {
                forget();
                ui.navigate(asked.getPath(), asked.getQueryParameters());
            });
        } else {
            notice.askBefore(onwards::proceed);
        }
    }

    /** The browser has gone back already: its address is to be that of the page that stays. */
    private static void stay(UI ui) {
        ui.getPage().getHistory().pushState(null, ui.getInternals().getActiveViewLocation());
    }
}
