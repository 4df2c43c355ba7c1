package org.cronosur.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.cronosur.catalogue.Theme;
import org.cronosur.catalogue.Themes;
import org.cronosur.exchange.events.Choices;
import org.cronosur.exchange.events.Flaw;
import org.cronosur.exchange.events.ImportPlan;
import org.cronosur.exchange.events.Imports;
import org.cronosur.exchange.events.IncomingFile;
import org.cronosur.exchange.events.Job;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;

/** Events from files: handed in, looked at, and taken all or not at all. */
@Route("desk/import")
@Menu(title = "import.title", order = 26)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("exchange.css")
class ImportView extends Div implements HasDynamicTitle {

    private static final int LOOK_EVERY_MS = 400;

    private final Imports imports;
    private final List<Theme> themes;
    private final UUID teacher;
    private final Executor threads;
    private final PastImports past;
    private final Section work = new Section();
    private final FlawWords words;
    private @Nullable Runnable waiting;
    private @Nullable Registration polling;

    ImportView(
            Imports imports,
            Themes themes,
            SignedIn signedIn,
            Clock clock,
            @Qualifier("applicationTaskExecutor") Executor threads) {
        this.imports = imports;
        this.themes = themes.findAll();
        this.teacher = signedIn.teacher().id();
        this.threads = threads;
        this.words = new FlawWords(this, getLocale());
        this.past = new PastImports(imports, teacher, clock.getZone());
        addClassNames("page", "import");
        work.setAriaLabel(getTranslation("import.plan"));
        add(head(), new FileSource(file -> look(file, Choices.NONE), this::refuse), work, past);
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("import.lead"));
        lead.addClassName("page-lead");
        Header head = new Header(new H1(getTranslation("import.title")), lead);
        head.addClassName("page-head");
        return head;
    }

    private void look(IncomingFile file, Choices choices) {
        Job<ImportPlan> reading = Job.start(threads, watcher -> {
            ImportPlan plan = imports.plan(teacher, file, choices);
            watcher.accept(0);
            return plan;
        });
        RunPanel panel = new RunPanel(reading, getTranslation("import.reading"), 0);
        await(reading, panel, plan -> show(file, plan));
    }

    private void show(IncomingFile file, ImportPlan plan) {
        ChoicesForm choices = new ChoicesForm(plan, themes, chosen -> look(file, chosen));
        TakePanel taking = new TakePanel(plan, set -> take(file, plan, set));
        put(new PlanPanel(plan, choices, taking, words));
    }

    private void take(IncomingFile file, ImportPlan plan, Optional<String> set) {
        Job<String> taking = Job.start(
                threads,
                watcher -> set.map(title -> "/desk/set/"
                                + imports.takeAsSet(teacher, file.name(), plan, title, watcher)
                                        .slug())
                        .orElseGet(() -> {
                            imports.take(teacher, file.name(), plan, watcher);
                            return "/desk/events";
                        }));
        RunPanel panel = new RunPanel(taking, getTranslation("import.running", 0, plan.work()), plan.work());
        await(taking, panel, where -> done(plan, where));
    }

    private void done(ImportPlan plan, String where) {
        Anchor look = new Anchor(where, getTranslation(where.equals("/desk/events") ? "import.see" : "import.see.set"));
        look.addClassName("button");
        put(notice(getTranslation("import.done", plan.work())), look);
        past.show();
    }

    private void refuse(Flaw flaw) {
        put(notice(words.of(flaw)));
    }

    private Paragraph notice(String sentence) {
        Paragraph notice = new Paragraph(sentence);
        notice.addClassName("import-notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private void put(Component... parts) {
        work.removeAll();
        work.add(parts);
    }

    /** Looks at a job until it is over; the pages poll, for push may stall on a school's network. */
    private <T> void await(Job<T> job, RunPanel panel, Consumer<T> then) {
        put(panel);
        Runnable look = () -> {
            switch (job.state()) {
                case Job.Running<T>(int count) -> panel.show(count);
                case Job.Finished<T>(T result) -> over(() -> then.accept(result));
                case Job.Refused<T>(Flaw flaw) -> over(() -> refuse(flaw));
                case Job.Stopped<T> _ -> over(() -> put(notice(getTranslation("import.stopped"))));
                case Job.Failed<T> _ -> over(() -> put(notice(getTranslation("import.failed"))));
            }
        };
        waiting = look;
        poll(LOOK_EVERY_MS);
        look.run();
    }

    private void over(Runnable then) {
        waiting = null;
        poll(-1);
        then.run();
    }

    private void poll(int every) {
        getUI().ifPresent(ui -> ui.setPollInterval(every));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        polling = ui.addPollListener(poll -> {
            Runnable look = waiting;
            if (look != null) {
                look.run();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("import.title") + " · Cronosur";
    }
}
