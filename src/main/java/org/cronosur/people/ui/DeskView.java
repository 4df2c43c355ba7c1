package org.cronosur.people.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cronosur.people.DeskSection;
import org.cronosur.people.Person;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;

/** The teacher's desk: what lies on it, and how things stand with each. */
@Route("desk")
@Menu(title = "desk.title", order = 20)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("people.css")
class DeskView extends Div implements HasDynamicTitle {

    private final AuthenticationContext door;

    DeskView(SignedIn signedIn, List<DeskSection> sections, AuthenticationContext door) {
        this.door = door;
        Person teacher = signedIn.teacher();
        addClassNames("page", "desk");
        add(heading(teacher), contents(teacher, sections));
    }

    private Header heading(Person teacher) {
        Paragraph who = new Paragraph(getTranslation("desk.greeting", teacher.name()));
        who.addClassName("page-lead");
        NativeButton leave = new NativeButton(getTranslation("people.sign-out"), click -> door.logout());
        leave.addClassName("button");
        Header heading = new Header(new Div(new H1(getTranslation("desk.title")), who), leave);
        heading.addClassNames("page-head", "desk-head");
        return heading;
    }

    private UnorderedList contents(Person teacher, List<DeskSection> sections) {
        UnorderedList contents = new UnorderedList();
        contents.addClassName("desk-contents");
        sections.stream()
                .filter(section -> section.isFor(teacher))
                .forEach(section -> contents.add(entry(section, teacher)));
        return contents;
    }

    private ListItem entry(DeskSection section, Person teacher) {
        Anchor way = new Anchor(section.path(), getTranslation(section.title()));
        DeskSection.Sentence summary = section.summary(teacher);
        Div standing = new Div(
                new Paragraph(getTranslation(summary.key(), summary.values().toArray())));
        DeskSection.Top top = section.top(teacher);
        if (!top.ways().isEmpty()) {
            standing.add(top(top));
        }
        return new ListItem(new H2(way), standing);
    }

    private Paragraph top(DeskSection.Top top) {
        Paragraph line = new Paragraph(new Text(getTranslation(top.key()) + " "));
        line.addClassName("desk-top");
        top.ways().forEach(way -> line.add(new Anchor(way.path(), way.title().in(getLocale()))));
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title") + " · Cronosur";
    }
}
