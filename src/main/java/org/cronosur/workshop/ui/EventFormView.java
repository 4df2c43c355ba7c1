package org.cronosur.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.EventLinks.Target;
import org.cronosur.catalogue.EventPart;
import org.cronosur.catalogue.EventUses;
import org.cronosur.catalogue.EventUses.Use;
import org.cronosur.catalogue.EventUses.Uses;
import org.cronosur.catalogue.Own;
import org.cronosur.catalogue.OwnEvents;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** Where one event of a teacher's is written: a new one, a copy of another, or one that she has. */
@Route("desk/event")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("workshop.css")
class EventFormView extends Div implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

    private final OwnEvents own;
    private final EventAccounts accounts;
    private final Benches benches;
    private final List<EventUses> rooms;
    private final UUID teacher;
    private final Notice notice = new Notice();
    private final Unkept unkept = new Unkept(this, notice);
    private final Div standing = new Div();
    private final TextArea remark = new TextArea();

    /** The event as it was when it was opened; null for a new one. */
    private @Nullable Event event;

    /** What a new one is a copy of. */
    private @Nullable EventAccount original;

    private EventForm form;

    EventFormView(OwnEvents own, EventAccounts accounts, Benches benches, List<EventUses> rooms, SignedIn signedIn) {
        this.rooms = rooms;
        this.own = own;
        this.accounts = accounts;
        this.benches = benches;
        this.teacher = signedIn.teacher().id();
        this.form = new EventForm(benches.of(teacher, null));
        addClassNames("page", "workshop");
        remark.setLabel(getTranslation("workshop.remark"));
        remark.setHelperText(getTranslation("workshop.remark.help"));
        remark.setMaxLength(Own.LONGEST_REMARK);
    }

    /** Without a slug a new event is begun; "?copy=slug" begins it as another one. */
    @Override
    public void setParameter(BeforeEvent navigation, @OptionalParameter @Nullable String slug) {
        event = slug == null ? null : own.of(teacher, slug).orElseThrow(NotFoundException::new);
        original = navigation
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("copy")
                .map(copied -> accounts.of(copied).orElseThrow(NotFoundException::new))
                .orElse(null);
        show();
    }

    private void show() {
        Event told = event != null ? event : original == null ? null : original.event();
        form = formOf(told);
        removeAll();
        add(head());
        if (event != null) {
            add(standing);
            tellWhoSees(event);
            catchingUp(event).ifPresent(this::add);
        }
        add(form);
        if (isCopy()) {
            remark.setValue(told == null ? "" : told.own().map(Own::why).orElse(""));
            add(remark);
        }
        add(foot());
        if (event != null) {
            add(removal(event.slug()));
        }
    }

    private EventForm formOf(@Nullable Event told) {
        EventForm filled = new EventForm(benches.of(teacher, told));
        if (told != null) {
            Optional<String> copied = told.own().flatMap(Own::original);
            filled.saying(EventDraft.of(told))
                    .leavingOut(Stream.concat(Stream.of(told.slug()), copied.stream())
                            .toList());
        }
        return filled;
    }

    /** The rooms know what is published and what is not; of quizzes those that everybody may take. */
    private Removal removal(String slug) {
        List<Uses> uses = rooms.stream().map(room -> room.usesOf(teacher, slug)).toList();
        Stream<Use> quizzes = accounts.of(slug).stream()
                .flatMap(account -> account.uses().stream())
                .filter(link -> link.target() == Target.QUIZ)
                .map(link -> new Use(link.title(), link.path(), true));
        return new Removal(
                Stream.concat(uses.stream().flatMap(each -> each.named().stream()), quizzes)
                        .toList(),
                uses.stream().mapToInt(Uses::others).sum(),
                this::delete);
    }

    private boolean isCopy() {
        return original != null
                || (event != null && event.own().flatMap(Own::original).isPresent());
    }

    private Header head() {
        Header head = new Header(new H1(heading()));
        head.addClassName("page-head");
        if (event == null) {
            Paragraph lead =
                    new Paragraph(getTranslation(original == null ? "workshop.new.lead" : "workshop.copy.lead"));
            lead.addClassName("page-lead");
            head.add(lead);
        }
        return head;
    }

    private String heading() {
        if (event != null) {
            return event.title().in(getLocale());
        }
        return original == null
                ? getTranslation("workshop.event.write")
                : getTranslation("workshop.copy.of", original.event().title().in(getLocale()));
    }

    private Optional<CatchingUp> catchingUp(Event copy) {
        return copy.own()
                .flatMap(Own::original)
                .flatMap(accounts::of)
                .map(EventAccount::event)
                .filter(today -> copy.own().orElseThrow().isBehind(today))
                .map(today -> new CatchingUp(copy, today, parts -> follow(copy, parts)));
    }

    private Div foot() {
        NativeButton keep = new NativeButton(getTranslation("workshop.keep"), click -> keep());
        keep.addClassName("button-primary");
        NativeButton leave = new NativeButton(getTranslation("workshop.leave"), click -> leave());
        leave.addClassName("button");
        Div ways = new Div(keep, leave);
        ways.addClassName("workshop-ways");
        Div foot = new Div(notice, ways);
        foot.addClassName("workshop-foot");
        return foot;
    }

    private void keep() {
        try {
            EventDraft draft = form.read();
            draft.faults().stream().findFirst().ifPresentOrElse(notice::refuse, () -> keep(draft));
        } catch (Complaint complaint) {
            notice.refuse(complaint);
        }
    }

    private void keep(EventDraft draft) {
        if (event == null) {
            begin(draft);
        } else if (own.of(teacher, event.slug()).isEmpty()) {
            notice.refuse("workshop.gone");
        } else {
            change(event, draft);
        }
    }

    private void begin(EventDraft draft) {
        Event made = original == null
                ? own.create(teacher, draft)
                : own.copy(teacher, original.event().slug(), remark.getValue().strip(), draft);
        notice.keptFor(made);
        unkept.forget();
        getUI().ifPresent(ui -> ui.navigate("desk/event/" + made.slug()));
    }

    private void change(Event opened, EventDraft draft) {
        try {
            Event kept = own.change(
                    teacher, opened.slug(), opened.own().orElseThrow().revision(), draft);
            event = kept;
            keepRemark(kept);
            reload();
            notice.keptFor(kept);
        } catch (OwnEvents.ChangedMeanwhile elsewhere) {
            sayWhatChanged(opened);
        }
    }

    private void keepRemark(Event kept) {
        if (isCopy()) {
            own.remark(teacher, kept.slug(), remark.getValue().strip());
        }
    }

    /** What was typed stays; whoever then keeps it knows over what. */
    private void sayWhatChanged(Event opened) {
        own.of(teacher, opened.slug())
                .ifPresentOrElse(
                        now -> notice.refuseForChanges(now, now.differingFrom(opened), () -> {
                            event = now;
                            keep();
                        }),
                        () -> notice.refuse("workshop.gone"));
    }

    private void follow(Event copy, List<EventPart> parts) {
        try {
            own.follow(teacher, copy.slug(), copy.own().orElseThrow().revision(), parts);
            reload();
            notice.say(parts.isEmpty() ? "workshop.original.left" : "workshop.original.taken");
        } catch (OwnEvents.ChangedMeanwhile elsewhere) {
            sayWhatChanged(copy);
        }
    }

    private void tellWhoSees(Event told) {
        standing.removeAll();
        standing.add(new Standing(told, this::showToAll));
    }

    /** What is typed and not kept stays as it is. */
    private void showToAll(boolean toAll) {
        own.show(List.of(shown().slug()), toAll);
        own.of(teacher, shown().slug())
                .ifPresentOrElse(
                        now -> {
                            event = now;
                            tellWhoSees(now);
                        },
                        () -> notice.refuse("workshop.gone"));
    }

    private void delete() {
        own.of(teacher, shown().slug()).ifPresent(there -> own.delete(teacher, there.slug()));
        leave();
    }

    private void leave() {
        unkept.forget();
        getUI().ifPresent(ui -> ui.navigate("desk/events"));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        unkept.hold(leaving);
    }

    private Event shown() {
        return Optional.ofNullable(event).orElseThrow();
    }

    private void reload() {
        event = own.of(teacher, shown().slug()).orElseThrow();
        unkept.forget();
        show();
    }

    @Override
    public String getPageTitle() {
        return heading() + " · Cronosur";
    }
}
