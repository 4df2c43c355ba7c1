package org.cronosur.explore.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where an event would be told that this class level leaves out: why, and the ways on. */
class Withheld extends Div {

    /** @param title the heading, of the level that the page has room for */
    Withheld(String event, HtmlContainer title) {
        addClassName("withheld");
        title.setText(getTranslation("level.withheld.title"));
        Anchor explore = new Anchor("/", getTranslation("level.withheld.explore"));
        explore.addClassName("button");
        Anchor show = new Anchor("/events/" + event + "?level=all", getTranslation("level.withheld.show"));
        show.addClassName("button");
        show.setRouterIgnore(true);
        Div ways = new Div(explore, show);
        ways.addClassName("event-actions");
        add(title, new Paragraph(getTranslation("level.withheld.text")), ways);
    }
}
