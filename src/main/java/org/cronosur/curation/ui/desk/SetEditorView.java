package org.cronosur.curation.ui.desk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.curation.OwnSet;
import org.cronosur.curation.SetDraft;
import org.cronosur.curation.SetQuizzes;
import org.cronosur.curation.ui.desk.SetWork.Clash;
import org.cronosur.people.Role;
import org.jspecify.annotations.Nullable;

/** Where teachers make one set. Whatever they do is kept at once, as a version that can be gone back to. */
@Route("desk/set/:slug")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("sets-desk.css")
class SetEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, SetWork.Listener {

    private final SetWork.Tools tools;
    private final EventAccounts accounts;
    private final SetQuizzes quizzes;
    private final Colleagues colleagues;
    private final Paragraph notice = new Paragraph();
    private final Paragraph standing = new Paragraph();
    private final H1 title = new H1();
    private final Div stage = new Div();
    private final Div adding = new Div();
    private final Div publishing = new Div();
    private final Anchor seen = new Anchor();

    @SuppressWarnings("NullAway.Init") // set by the router before anything is shown
    private SetWork work;

    private @Nullable StepOrder order;
    private @Nullable EventFinder finder;
    private @Nullable CoverForm cover;
    private @Nullable StepForm step;
    private @Nullable String edited;
    private String publication = "";
    private boolean undecided;

    SetEditorView(SetWork.Tools tools, EventAccounts accounts, SetQuizzes quizzes, Colleagues colleagues) {
        this.tools = tools;
        this.quizzes = quizzes;
        this.accounts = accounts;
        this.colleagues = colleagues;
        addClassNames("page", "desk-set");
        notice.getElement().setAttribute("role", "status");
        notice.addClassName("set-notice");
        stage.addClassName("set-stage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        work = tools.open(colleagues.me(), slug).orElseThrow(NotFoundException::new);
        work.tell(this);
        show();
    }

    private void show() {
        undecided = false;
        removeAll();
        add(head(), notice);
        if (work.mayEdit()) {
            add(columns());
        } else {
            add(new Paragraph(getTranslation("sets.read-only")));
        }
        tellStanding();
    }

    private Header head() {
        standing.addClassName("page-lead");
        Header head = new Header(title, standing, ways());
        head.addClassName("page-head");
        if (work.mayEdit()) {
            cover = new CoverForm(work);
            head.add(fold("sets.cover", cover));
        }
        if (work.isMine()) {
            publication = "";
            offerPublishing();
            head.add(fold("sets.publish", publishing), fold("sets.share", new ShareForm(work, colleagues.others())));
        }
        return head;
    }

    /** Anew only where it would offer something else: what is typed in and not yet published stays. */
    private void offerPublishing() {
        OwnSet own = work.set().own().orElseThrow();
        String now = own.published() + " " + own.listed() + " " + own.signature();
        String all = now + " " + work.draft().steps().isEmpty();
        if (work.isMine() && !all.equals(publication)) {
            boolean pressed = !publication.isEmpty() && !publication.startsWith(now + " ");
            publication = all;
            PublishForm form = new PublishForm(work, colleagues.myName());
            publishing.removeAll();
            publishing.add(form);
            if (pressed) {
                form.lead();
            }
        }
    }

    private NativeDetails fold(String key, Component content) {
        NativeDetails fold = new NativeDetails(getTranslation(key), content);
        fold.addClassName("set-fold");
        return fold;
    }

    private Div ways() {
        seen.setHref("/lessons/" + work.slug());
        seen.addClassName("button");
        NativeButton copy = new NativeButton(getTranslation("sets.copy"), click -> copy());
        copy.addClassName("button");
        Div ways = new Div(
                seen,
                way("/desk/set/" + work.slug() + "/versions", "sets.versions"),
                copy,
                way(quizzes.beginningOf(work.slug()), "sets.quiz"),
                way("/desk/sets", "sets.all"));
        ways.addClassName("set-ways");
        return ways;
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, getTranslation(key));
        way.addClassName("button");
        return way;
    }

    private void copy() {
        String copy = tools.sets().copy(work.teacher(), work.slug()).slug();
        getUI().ifPresent(ui -> ui.navigate("desk/set/" + copy));
    }

    private Div columns() {
        StepOrder steps = new StepOrder(work, this::edit);
        EventFinder events = new EventFinder(work);
        order = steps;
        finder = events;
        adding.removeAll();
        adding.add(events, new PicturePicker(work, accounts));
        offerAdding();
        Div columns = new Div(steps, stage);
        columns.addClassName("set-columns");
        return columns;
    }

    private void offerAdding() {
        edited = null;
        step = null;
        stage.removeAll();
        stage.add(adding);
        if (order != null) {
            order.setCurrent("");
        }
    }

    private void edit(String event) {
        work.draft()
                .stepAt(event)
                .ifPresent(told -> accounts.of(event).ifPresent(account -> {
                    StepForm form = new StepForm(work, told, account);
                    step = form;
                    NativeButton done = new NativeButton(getTranslation("sets.step.done"), click -> leave(event));
                    done.addClassName("button");
                    edited = event;
                    stage.removeAll();
                    stage.add(form, done);
                    form.lead();
                    if (order != null) {
                        order.setCurrent(event);
                    }
                }));
    }

    private void leave(String step) {
        offerAdding();
        if (order != null) {
            order.focusOn(step);
        }
    }

    private void tellStanding() {
        title.setText(work.set().title().in(getLocale()));
        OwnSet own = work.set().own().orElseThrow();
        standing.setText(getTranslation(Standing.of(work.set(), work.teacher())) + " "
                + getTranslation(
                        "sets.saved",
                        Moments.inWords(own.changed(), getLocale()),
                        colleagues.nameOf(own.changedBy(), this)));
        seen.setText(getTranslation(own.published() ? "sets.see" : "sets.preview"));
    }

    @Override
    public void kept() {
        refresh();
        notice.setText(getTranslation("desk.kept"));
    }

    /** Shows what the set says by now, also of others, around what is just being done. */
    private void refresh() {
        if (undecided) {
            showAsBefore();
            return;
        }
        tellStanding();
        offerPublishing();
        if (cover != null) {
            cover.refresh();
        }
        if (step != null) {
            step.refresh();
        }
        if (order != null && finder != null) {
            order.refresh();
            finder.refresh();
            leaveWhatIsGone(finder);
        }
    }

    private void leaveWhatIsGone(EventFinder events) {
        if (edited != null && work.draft().stepAt(edited).isEmpty()) {
            offerAdding();
            events.focus();
        }
    }

    @Override
    public void gone() {
        notice.setText(getTranslation("sets.gone"));
    }

    @Override
    public void full() {
        notice.setText(getTranslation("sets.pick.too-many", SetDraft.MOST_STEPS));
    }

    @Override
    public void merged(Clash clash) {
        refresh();
        ChangeWords words = new ChangeWords(titlesIn(clash), this);
        String changed = clash.theirChanges().changes().stream().map(words::of).collect(joining("; "));
        UUID other = clash.theirs().own().orElseThrow().changedBy();
        notice.setText(getTranslation("sets.merged", colleagues.nameOf(other, this), changed));
    }

    @Override
    public void clashed(Clash clash) {
        removeAll();
        add(new ClashPanel(clash, titlesIn(clash), whose(clash), decided -> work.decide(clash, decided)));
        undecided = true;
    }

    /** Who saved the other version, and when. It may be the same person in another window. */
    private String whose(Clash clash) {
        OwnSet own = clash.theirs().own().orElseThrow();
        String when = Moments.inWords(own.changed(), getLocale());
        return own.changedBy().equals(work.teacher())
                ? getTranslation("sets.clash.elsewhere", when)
                : getTranslation("sets.clash.theirs", colleagues.nameOf(own.changedBy(), this), when);
    }

    /** Anew, at the step that was being edited. */
    private void showAsBefore() {
        String before = edited;
        show();
        if (before != null) {
            edit(before);
        }
    }

    private Map<String, String> titlesIn(Clash clash) {
        return Stream.of(
                        clash.seen().events().stream(),
                        clash.mine().events().stream(),
                        clash.theirs().steps().stream().map(step -> step.event()))
                .flatMap(events -> events)
                .distinct()
                .flatMap(event -> accounts.of(event).stream())
                .collect(toMap(
                        account -> account.event().slug(),
                        account -> account.event().title().in(getLocale())));
    }

    @Override
    public String getPageTitle() {
        return work.set().title().in(getLocale()) + " · Cronosur";
    }
}
