package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.cronosur.catalogue.Asking;
import org.cronosur.catalogue.Collecting;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.catalogue.EventsInSight;
import org.cronosur.visual.Board;
import org.cronosur.visual.EventList;
import org.cronosur.visual.EventMap;
import org.cronosur.visual.Meanwhile;
import org.cronosur.visual.Sentence;
import org.cronosur.visual.Sheet;
import org.cronosur.visual.Timeline;

/** The first screen: one selection on the timeline, on the map, in the list, and the chosen event told whole. */
@StyleSheet("explore.css")
@Route("")
@Menu(title = "explore.title", order = 1)
class ExploreView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final EventAccounts accounts;
    private final EventsInSight sight;
    private final Asking asking;
    private final Collecting collecting;
    private final Board board = new Board();
    private final Section detail = new Section();

    ExploreView(EventAccounts accounts, EventsInSight sight, Asking asking, Collecting collecting) {
        this.accounts = accounts;
        this.sight = sight;
        this.asking = asking;
        this.collecting = collecting;
        addClassName("explore");
        board.keepInAddress();
        board.addChosenListener(chosen -> show(chosen.id()));
        detail.addClassName("explore-detail");
        detail.setAriaLabel(getTranslation("explore.detail"));
        board.add(new Sentence(), pictures(), new EventList());
        add(heading(), board);
    }

    private H1 heading() {
        H1 heading = new H1(getTranslation("explore.heading"));
        heading.addClassName("only-heard");
        return heading;
    }

    private Div pictures() {
        Div left = new Div(new Timeline(), new Sheet(detail, more("explore-below", askAndPrint(), new Meanwhile())));
        left.addClassName("explore-left");
        Div right = new Div(new EventMap(), more("explore-beside", new Meanwhile(), askAndPrint()));
        right.addClassName("explore-right");
        Div pictures = new Div(left, right);
        pictures.addClassName("explore-pictures");
        return pictures;
    }

    /** What comes after the pictures: beside them where there is room, else below what is told; explore.css shows one. */
    private static Div more(String place, Component... parts) {
        Div more = new Div(parts);
        more.addClassName(place);
        return more;
    }

    private AskAndPrint askAndPrint() {
        return new AskAndPrint(board, asking, collecting);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter("event"));
    }

    private void show(Optional<String> event) {
        detail.removeAll();
        event.flatMap(this::tell)
                .ifPresentOrElse(detail::add, () -> detail.add(new Invitation(event, sight.includesAdded())));
    }

    private Optional<Component> tell(String event) {
        return accounts.withholds(event)
                ? Optional.of(new Withheld(event, new H2()))
                : accounts.of(event).map(account -> new EventDetail(account, new H2(), pageOf(event)));
    }

    private Anchor pageOf(String event) {
        Anchor page = new Anchor("/events/" + event, getTranslation("event.page"));
        page.addClassName("button");
        return page;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("explore.title") + " · Cronosur";
    }
}
