package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.workshop.reading.OwnReading;
import org.cronosur.workshop.reading.Readings;

/** A text beside what was found in it. Whatever the teacher decides is stored at once; she goes on where she was. */
@Route("desk/reading")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("reading.css")
class ReadingView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Readings readings;
    private final Workbench.Tools tools;
    private final UUID teacher;
    private String title = "";

    ReadingView(Readings readings, Workbench.Tools tools, SignedIn signedIn) {
        this.readings = readings;
        this.tools = tools;
        this.teacher = signedIn.teacher().id();
        addClassNames("page", "reading");
    }

    @Override
    public void setParameter(BeforeEvent navigation, String id) {
        OwnReading reading =
                idOf(id).flatMap(known -> readings.of(teacher, known)).orElseThrow(NotFoundException::new);
        title = reading.title();
        removeAll();
        add(head(reading), new Workbench(tools, teacher, reading));
    }

    private static Optional<UUID> idOf(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Header head(OwnReading reading) {
        Paragraph source = new Paragraph(SourceWords.of(reading, getLocale()));
        source.addClassName("reading-source");
        Header head = new Header(
                new H1(reading.title()), source, new Anchor("/desk/readings", getTranslation("reading.all")));
        head.addClassName("reading-head");
        return head;
    }

    @Override
    public String getPageTitle() {
        return title + " · Cronosur";
    }
}
