package org.cronosur.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventLinks.EventLink;
import org.cronosur.visual.Told;

/** Deletes an event after saying what uses it. */
final class Removal extends NativeDetails {

    Removal(Optional<EventAccount> account, Runnable delete) {
        super("");
        setSummaryText(getTranslation("workshop.delete"));
        addClassName("workshop-removal");
        List<EventLink> uses = account.map(EventAccount::uses).orElse(List.of());
        NativeButton sure = new NativeButton(getTranslation("workshop.delete.sure"), click -> delete.run());
        sure.addClassName("button");
        Div what = new Div(new Paragraph(getTranslation("workshop.delete.what")));
        what.add(uses.isEmpty() ? new Paragraph(getTranslation("workshop.delete.unused")) : used(uses));
        what.add(sure);
        setContent(what);
    }

    private Div used(List<EventLink> uses) {
        UnorderedList list = new UnorderedList();
        uses.forEach(use -> list.add(new ListItem(Told.in(getLocale(), use.title(), new Anchor(use.path(), "")))));
        return new Div(new Paragraph(getTranslation("workshop.delete.used", uses.size())), list);
    }
}
