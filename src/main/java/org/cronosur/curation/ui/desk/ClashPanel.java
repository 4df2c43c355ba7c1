package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.cronosur.curation.Difference;
import org.cronosur.curation.OwnSet;
import org.cronosur.curation.ui.desk.SetWork.Clash;

/** Two people changed a set at the same time: what each changed, and what is to count. Nothing has been overwritten yet. */
final class ClashPanel extends Section {

    private final ChangeWords words;

    /**
     * @param name of whoever else changed it
     * @param mine is run when what this one changed is to count
     * @param theirs is run when what the other changed is to count
     */
    ClashPanel(Clash clash, ChangeWords words, String name, Runnable mine, Runnable theirs) {
        this.words = words;
        addClassName("set-clash");
        getElement().setAttribute("role", "alertdialog");
        H2 heading = new H2(getTranslation("sets.clash"));
        heading.setId("set-clash");
        getElement().setAttribute("aria-labelledby", "set-clash");
        OwnSet own = clash.theirs().own().orElseThrow();
        Div sides = new Div(
                side(
                        getTranslation("sets.clash.theirs", name, Moments.inWords(own.changed(), getLocale())),
                        clash.theirChanges()),
                side(getTranslation("sets.clash.mine"), clash.myChanges()));
        sides.addClassName("set-clash-sides");
        add(heading, new Paragraph(getTranslation("sets.clash.lead")), sides, ways(mine, theirs));
    }

    private Div side(String title, Difference difference) {
        UnorderedList list = new UnorderedList();
        list.addClassName("set-changes");
        difference.changes().forEach(change -> list.add(new ListItem(words.of(change))));
        return new Div(new H3(title), list);
    }

    private Div ways(Runnable mine, Runnable theirs) {
        NativeButton keepMine = new NativeButton(getTranslation("sets.clash.keep-mine"), click -> mine.run());
        NativeButton takeTheirs = new NativeButton(getTranslation("sets.clash.take-theirs"), click -> theirs.run());
        keepMine.addClassName("button");
        takeTheirs.addClassName("button");
        Div ways = new Div(takeTheirs, keepMine);
        ways.addClassName("set-ways");
        return ways;
    }
}
