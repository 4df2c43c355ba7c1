package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.reading.PlainText;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;
import org.cronosur.workshop.reading.Copies;
import org.cronosur.workshop.reading.Copies.Report;
import org.cronosur.workshop.reading.Copies.Shelf;

/** Copies of the texts that the program speaks of: which are attached, what they give, and a place to attach another. */
@Route("desk/copies")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("reading.css")
class CopiesView extends Div implements HasDynamicTitle {

    private final Copies copies;
    private final UUID teacher;
    private final UnorderedList shelves = new UnorderedList();
    private final Div step = new Div();
    private final TextEntry entry = new TextEntry(this::recognise);
    private final Paragraph notice = new Paragraph();

    CopiesView(Copies copies, SignedIn signedIn) {
        this.copies = copies;
        this.teacher = signedIn.teacher().id();
        addClassNames("page", "readings");
        shelves.addClassName("reading-list");
        notice.addClassName("reading-notice");
        notice.getElement().setAttribute("role", "status");
        step.add(entry);
        add(
                head(),
                new Section(new H2(getTranslation("reading.copies.texts")), notice, shelves),
                new Section(new H2(getTranslation("reading.copies.attach")), step));
        tellShelves();
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("reading.copies.lead"));
        lead.addClassName("page-lead");
        Header head = new Header(
                new H1(getTranslation("reading.copies")),
                lead,
                new Anchor("/desk/readings", getTranslation("reading.all")));
        head.addClassName("page-head");
        return head;
    }

    private void tellShelves() {
        shelves.removeAll();
        copies.all().forEach(shelf -> shelves.add(entry(shelf)));
    }

    private ListItem entry(Shelf shelf) {
        SourceText text = shelf.text();
        Anchor name = Told.in(getLocale(), text.shortTitle(), new Anchor("/texts/" + text.slug(), ""));
        name.addClassName("reading-name");
        Paragraph source = new Paragraph(text.author() + ", " + text.title());
        source.addClassName("reading-source");
        Div who = new Div(new Siglum(text.siglum()), new Div(name, source));
        who.addClassName("reading-witness");
        if (shelf.attached().isEmpty()) {
            return new ListItem(who, new Paragraph(getTranslation("reading.copies.none")), new Div());
        }
        return new ListItem(who, ties(text), remove(text));
    }

    private Div ties(SourceText text) {
        Div ties = new Div();
        copies.report(text.slug()).ifPresent(report -> ties.add(new TieReport(report)));
        return ties;
    }

    private NativeDetails remove(SourceText text) {
        NativeButton sure = new NativeButton(getTranslation("reading.delete.sure"), click -> {
            copies.detach(text.slug());
            tellShelves();
            notice.setText(
                    getTranslation("reading.copies.removed", text.shortTitle().in(getLocale())));
        });
        sure.addClassName("button");
        return new NativeDetails(
                getTranslation("reading.delete"),
                new Div(new Paragraph(getTranslation("reading.copies.delete.what")), sure));
    }

    private void recognise(PlainText copy) {
        copies.recognise(copy)
                .ifPresentOrElse(
                        report -> offer(report, copy), () -> entry.object(getTranslation("reading.copies.unknown")));
    }

    /** First what the copy would give, then it is attached. */
    private void offer(Report report, PlainText copy) {
        NativeButton attach = new NativeButton(getTranslation("reading.copies.attach.this"), click -> attach(copy));
        attach.addClassName("button-primary");
        NativeButton other = new NativeButton(getTranslation("reading.other-text"), click -> startAgain());
        other.addClassName("button");
        Div ways = new Div(attach, other);
        ways.addClassName("reading-ways");
        Paragraph known = new Paragraph(getTranslation(
                "reading.copies.known", report.text().title(), report.text().author()));
        known.addClassName("reading-resolved");
        Div offer = new Div(known, new TieReport(report), ways);
        if (copies.isAttached(report.text().slug())) {
            offer.add(new Paragraph(getTranslation("reading.copies.replaces")));
        }
        step.removeAll();
        step.add(offer);
        attach.focus();
    }

    private void attach(PlainText copy) {
        Report report = copies.attach(teacher, copy);
        tellShelves();
        startAgain();
        notice.setText(getTranslation(
                "reading.copies.attached", report.text().shortTitle().in(getLocale()), report.tied()));
    }

    private void startAgain() {
        step.removeAll();
        step.add(entry);
        entry.clear();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reading.copies") + " · Cronosur";
    }
}
