package org.cronosur.explore.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventAccounts;

/** The page of one event, to link to and to print. */
@StyleSheet("explore.css")
@Route("events")
class EventView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final EventAccounts accounts;
    private String title = "";

    EventView(EventAccounts accounts) {
        this.accounts = accounts;
        addClassName("event-page");
    }

    @Override
    public void setParameter(BeforeEvent navigation, String slug) {
        removeAll();
        if (accounts.withholds(slug)) {
            title = getTranslation("level.withheld.title");
            add(new Withheld(slug, new H1()));
            return;
        }
        EventAccount account = accounts.of(slug).orElseThrow(NotFoundException::new);
        title = account.event().title().in(getLocale());
        Anchor back = new Anchor("/?event=" + slug, getTranslation("event.explore"));
        back.addClassName("event-page-back");
        add(back, new EventDetail(account, new H1()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Cronosur";
    }
}
