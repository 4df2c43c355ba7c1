package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.texts.reading.PlainText;
import org.cronosur.workshop.reading.ReadingJob.Outcome;
import org.cronosur.workshop.reading.ReadingJobs;
import org.cronosur.workshop.reading.TextFacts;

/** Where a text begins to be read: first the text, then what is to be known of it, then the reading itself. */
@Route("desk/readings/new")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("reading.css")
class NewReadingView extends Div implements HasDynamicTitle {

    private final ReadingJobs jobs;
    private final UUID teacher;
    private final Div step = new Div();
    private final TextEntry entry = new TextEntry(this::ask);

    NewReadingView(ReadingJobs jobs, SignedIn signedIn) {
        this.jobs = jobs;
        this.teacher = signedIn.teacher().id();
        addClassNames("page", "reading-new");
        add(head(), step);
        show(entry);
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("reading.new.lead"));
        lead.addClassName("page-lead");
        Anchor back = new Anchor("/desk/readings", getTranslation("reading.all"));
        Header head = new Header(new H1(getTranslation("reading.new")), lead, back);
        head.addClassName("page-head");
        return head;
    }

    private void show(Component now) {
        step.removeAll();
        step.add(now);
    }

    private void ask(PlainText text) {
        FactsForm form = new FactsForm(text, facts -> begin(facts, text), () -> show(entry));
        show(form);
        form.focus();
    }

    private void begin(TextFacts facts, PlainText text) {
        show(new Waiting(jobs.begin(teacher, facts, text), this::arrive));
    }

    private void arrive(Outcome outcome) {
        switch (outcome) {
            case Outcome.Kept kept -> getUI().ifPresent(ui -> ui.navigate("desk/reading/" + kept.reading()));
            case Outcome.Failed ignored -> {
                show(entry);
                entry.object(getTranslation("reading.failed"));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reading.new") + " · Cronosur";
    }
}
