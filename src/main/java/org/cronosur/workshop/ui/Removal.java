package org.cronosur.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cronosur.catalogue.EventUses.Use;
import org.cronosur.visual.Told;

/** Deletes an event after saying what uses it. */
final class Removal extends NativeDetails {

    /**
     * @param uses what its teacher may see of what uses it
     * @param others how many things besides use it
     */
    Removal(List<Use> uses, int others, Runnable delete) {
        super("");
        setSummaryText(getTranslation("workshop.delete"));
        addClassName("workshop-removal");
        NativeButton sure = new NativeButton(getTranslation("workshop.delete.sure"), click -> delete.run());
        sure.addClassName("button");
        Div what = new Div(new Paragraph(getTranslation("workshop.delete.what")));
        if (uses.isEmpty() && others == 0) {
            what.add(new Paragraph(getTranslation("workshop.delete.unused")));
        }
        if (!uses.isEmpty()) {
            what.add(used(uses));
        }
        if (others > 0) {
            what.add(new Paragraph(getTranslation("workshop.delete.others", others)));
        }
        what.add(sure);
        setContent(what);
    }

    private Div used(List<Use> uses) {
        UnorderedList list = new UnorderedList();
        uses.forEach(use -> list.add(entry(use)));
        return new Div(new Paragraph(getTranslation("workshop.delete.used", uses.size())), list);
    }

    private ListItem entry(Use use) {
        ListItem entry = new ListItem(Told.in(getLocale(), use.title(), new Anchor(use.path(), "")));
        if (!use.published()) {
            entry.add(new Span(" · " + getTranslation("workshop.delete.unpublished")));
        }
        return entry;
    }
}
