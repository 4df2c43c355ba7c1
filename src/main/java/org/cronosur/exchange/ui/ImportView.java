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
import java.util.function.IntConsumer;
import org.cronosur.catalogue.Theme;
import org.cronosur.catalogue.Themes;
import org.cronosur.exchange.events.Choices;
import org.cronosur.exchange.events.Errand;
import org.cronosur.exchange.events.Errand.BroughtIn;
import org.cronosur.exchange.events.Errand.TakenBack;
import org.cronosur.exchange.events.Errands;
import org.cronosur.exchange.events.Flaw;
import org.cronosur.exchange.events.ImportPlan;
import org.cronosur.exchange.events.Imports;
import org.cronosur.exchange.events.IncomingFile;
import org.cronosur.exchange.events.Job;
import org.cronosur.exchange.events.PastImport;
import org.cronosur.exchange.events.Undoing;
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

    private static final String RUNNING = "import.running";
    private static final String UNDOING = "import.undoing";

    private final Imports imports;
    private final Errands errands;
    private final List<Theme> themes;
    private final UUID teacher;
    private final Executor threads;
    private final PastImports past;
    private final Section work = new Section();
    private final FlawWords words;
    private @Nullable Runnable waiting;
    private @Nullable Errand followed;
    private @Nullable Registration polling;

    ImportView(
            Imports imports,
            Undoing undoing,
            Errands errands,
            Themes themes,
            SignedIn signedIn,
            Clock clock,
            @Qualifier("applicationTaskExecutor") Executor threads) {
        this.imports = imports;
        this.errands = errands;
        this.themes = themes.findAll();
        this.teacher = signedIn.teacher().id();
        this.threads = threads;
        this.words = new FlawWords(this, getLocale());
        this.past = new PastImports(imports, undoing, teacher, clock.getZone(), this::takeBack);
        addClassNames("page", "import");
        work.setAriaLabel(getTranslation("import.plan"));
        work.getElement().setAttribute("tabindex", "-1");
        work.addClassName("import-work");
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
        followed = null;
        put(new RunPanel(reading, "import.reading", 0));
        await(reading, RUNNING, done -> {}, plan -> show(file, plan));
    }

    private void show(IncomingFile file, ImportPlan plan) {
        ChoicesForm choices = new ChoicesForm(plan, themes, chosen -> look(file, chosen));
        TakePanel taking = new TakePanel(plan, set -> begun(errands.bringIn(teacher, file.name(), plan, set)));
        put(new PlanPanel(plan, choices, taking, words));
    }

    private void takeBack(PastImport gone) {
        begun(errands.takeBack(teacher, gone));
        work.scrollIntoView();
    }

    /** Where something else still goes on for her, that is shown. */
    private void begun(Optional<Errand> errand) {
        errand.or(() -> errands.of(teacher)).ifPresent(this::follow);
        if (errand.isEmpty()) {
            work.addComponentAsFirst(notice(getTranslation("import.busy")));
        }
    }

    private void follow(Errand errand) {
        String key = errand.kind() == Errand.Kind.BRING_IN ? RUNNING : UNDOING;
        RunPanel panel = new RunPanel(errand.job(), key, errand.all()).thatMayBeLeft();
        followed = errand;
        put(panel);
        await(errand.job(), key, panel::show, this::told);
    }

    private void told(Errand.Ending ending) {
        switch (ending) {
            case BroughtIn(int events, Optional<String> set) ->
                put(
                        notice(getTranslation("import.done", events)),
                        set.map(slug -> way("/desk/set/" + slug, "import.see.set"))
                                .orElseGet(() -> way("/desk/events", "import.see")));
            case TakenBack(int stay, int sets) ->
                put(notice(String.join(
                        " ",
                        stay == 0 ? getTranslation("import.undone") : getTranslation("import.undone.but", stay),
                        sets == 0 ? "" : getTranslation("import.undone.sets", sets))));
        }
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, getTranslation(key));
        way.addClassName("button");
        return way;
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

    /**
     * Looks at a job until it is over; the pages poll, for push may stall on a school's network.
     *
     * @param key of the sentences on a job that was stopped, or that failed
     */
    private <T> void await(Job<T> job, String key, IntConsumer going, Consumer<T> then) {
        Runnable look = () -> {
            switch (job.state()) {
                case Job.Running<T>(int count) -> going.accept(count);
                case Job.Finished<T>(T result) -> over(() -> then.accept(result));
                case Job.Refused<T>(Flaw flaw) -> over(() -> refuse(flaw));
                case Job.Stopped<T> _ -> over(() -> put(notice(getTranslation(key + ".stopped"))));
                case Job.Failed<T> _ -> over(() -> put(notice(getTranslation(key + ".failed"))));
            }
        };
        waiting = look;
        poll(LOOK_EVERY_MS);
        look.run();
    }

    /** The button that was pressed is gone; the focus goes to what came of it. */
    private void over(Runnable then) {
        waiting = null;
        poll(-1);
        then.run();
        Optional.ofNullable(followed).ifPresent(errand -> errands.told(teacher, errand));
        past.show();
        work.getElement().callJsFunction("focus");
    }

    private void poll(int every) {
        getUI().ifPresent(ui -> ui.setPollInterval(every));
    }

    /** Whoever left while something went on finds it again, or how it ended. */
    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        polling = ui.addPollListener(poll -> {
            Runnable look = waiting;
            if (look != null) {
                look.run();
            }
        });
        errands.of(teacher).ifPresent(this::follow);
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
