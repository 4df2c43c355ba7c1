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
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.workshop.reading.OwnReading;
import org.cronosur.workshop.reading.Readings;
import org.cronosur.workshop.reading.Readings.Row;
import org.cronosur.workshop.reading.Standing;

/** The texts that a teacher reads into events, those first that wait for her. */
@Route("desk/readings")
@Menu(title = "reading.readings", order = 26)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("reading.css")
class ReadingsView extends Div implements HasDynamicTitle {

    private final Readings readings;
    private final UUID teacher;

    ReadingsView(Readings readings, SignedIn signedIn) {
        this.readings = readings;
        this.teacher = signedIn.teacher().id();
        addClassNames("page", "readings");
        List<Row> all = readings.of(teacher);
        add(head());
        if (all.isEmpty()) {
            add(lesson());
        }
        list("reading.unfinished", all.stream().filter(row -> !isFinished(row)).toList());
        list("reading.finished", all.stream().filter(ReadingsView::isFinished).toList());
    }

    private static boolean isFinished(Row row) {
        return row.standing().isFinished();
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("reading.lead"));
        lead.addClassName("page-lead");
        Anchor begin = new Anchor("/desk/readings/new", getTranslation("reading.begin"));
        begin.addClassName("button-primary");
        Anchor copies = new Anchor("/desk/copies", getTranslation("reading.copies"));
        copies.addClassName("button");
        Div ways = new Div(begin, copies);
        ways.addClassName("reading-ways");
        Header head = new Header(new H1(getTranslation("reading.readings")), lead, ways);
        head.addClassName("page-head");
        return head;
    }

    /** Where there is nothing yet, what will be here. */
    private Section lesson() {
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("reading.empty.one")),
                new ListItem(getTranslation("reading.empty.two")),
                new ListItem(getTranslation("reading.empty.three")));
        Section lesson = new Section(new H2(getTranslation("reading.empty")), steps);
        lesson.addClassName("reading-steps");
        return lesson;
    }

    private void list(String title, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("reading-list");
        rows.forEach(row -> list.add(entry(row)));
        add(new Section(new H2(getTranslation(title)), list));
    }

    private ListItem entry(Row row) {
        OwnReading reading = row.reading();
        Anchor name = new Anchor("/desk/reading/" + reading.id(), reading.title());
        name.addClassName("reading-name");
        Paragraph source = new Paragraph(SourceWords.of(reading, getLocale()));
        source.addClassName("reading-source");
        return new ListItem(new Div(name, source), standing(row.standing()), remove(reading));
    }

    private Div standing(Standing standing) {
        Progress bar = new Progress(standing.decided(), standing.all());
        Paragraph words = new Paragraph(StandingWords.of(standing, this));
        return new Div(bar, words);
    }

    private NativeDetails remove(OwnReading reading) {
        NativeButton sure = new NativeButton(getTranslation("reading.delete.sure"), click -> {
            readings.delete(teacher, reading.id());
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        sure.addClassName("button");
        NativeDetails remove = new NativeDetails(
                getTranslation("reading.delete"), new Div(new Paragraph(getTranslation("reading.delete.what")), sure));
        remove.getSummary()
                .getElement()
                .setAttribute("aria-label", getTranslation("reading.delete.this", reading.title()));
        return remove;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reading.readings") + " · Cronosur";
    }
}
