package org.cronosur.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.texts.OwnTexts;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** The texts that a teacher has added, oldest first. */
@Route("desk/texts")
@Menu(title = "workshop.texts", order = 26)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("workshop.css")
class OwnTextsView extends Div implements HasDynamicTitle {

    OwnTextsView(OwnTexts own, SignedIn signedIn) {
        List<SourceText> texts = own.of(signedIn.teacher().id());
        addClassNames("page", "workshop");
        add(head(), texts.isEmpty() ? nothing() : all(texts));
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("workshop.texts.lead"));
        lead.addClassName("page-lead");
        Anchor write = new Anchor("/desk/text", getTranslation("workshop.text.add"));
        write.addClassName("button-primary");
        Header head = new Header(new H1(getTranslation("workshop.texts")), lead, write);
        head.addClassName("page-head");
        return head;
    }

    private Div nothing() {
        Div nothing = new Div(new Paragraph(getTranslation("workshop.texts.empty")));
        nothing.addClassName("workshop-empty");
        return nothing;
    }

    private UnorderedList all(List<SourceText> texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("workshop-list");
        texts.forEach(text -> list.add(entry(text)));
        return list;
    }

    private ListItem entry(SourceText text) {
        Anchor title = Told.in(getLocale(), text.shortTitle(), new Anchor("/desk/text/" + text.slug(), ""));
        Div name = new Div(new Siglum(text.siglum(), text.siglum()), title);
        name.addClassName("workshop-name");
        Paragraph author = new Paragraph(text.author() + ", " + text.published().inWords(getLocale()));
        Paragraph seen = new Paragraph(getTranslation(text.isOpen() ? "workshop.text.open" : "workshop.text.closed"));
        return new ListItem(name, author, seen);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshop.texts") + " · Cronosur";
    }
}
